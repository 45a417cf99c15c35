import { type ReactNode, useEffect, useMemo } from 'react';
import { directionOf } from './i18n/languages.ts';
import type { SpeechChoice } from './i18n/locale.ts';
import { SpeechContext, speechOf } from './i18n/speech.ts';
import { LanguageFailure } from './states/LanguageFailure.tsx';

interface Props {
  /** A language whose words are here, and how it is to write dates and numbers. */
  choice: SpeechChoice;
  /** Another language was asked for and did not come. */
  lost?: boolean;
  children: ReactNode;
}

/** Speaks a language. The one place where the page's language and direction are set. */
export function Spoken({ choice, lost = false, children }: Props) {
  const { language, calendar, months, digits } = choice;

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  const speech = useMemo(
    () => speechOf({ language, calendar, months, digits }),
    [language, calendar, months, digits],
  );

  return (
    <SpeechContext value={speech}>
      {children}
      {lost && <LanguageFailure />}
    </SpeechContext>
  );
}
