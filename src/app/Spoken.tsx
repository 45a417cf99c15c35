import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { hasWords, loadWords } from './i18n/engine.ts';
import { directionOf } from './i18n/languages.ts';
import type { SpeechChoice } from './i18n/locale.ts';
import { SpeechContext, speechOf } from './i18n/speech.ts';
import { LanguageFailure, WordlessFailure } from './states/LanguageFailure.tsx';
import { LaneRules } from './states/Loading.tsx';

interface Props {
  /** The language that the address asks for, and how it is to write dates and numbers. */
  choice: SpeechChoice;
  /** The data of another language was asked for and did not come. */
  lost?: boolean;
  children: ReactNode;
}

/**
 * Speaks a language once its words have come; until then the page keeps the one it has. The one place where
 * the page's language and direction are set.
 */
export function Spoken({ choice, lost = false, children }: Props) {
  const { language: wanted, calendar, months, digits } = choice;
  const [spoken, setSpoken] = useState(() => (hasWords(wanted) ? wanted : null));
  const [failed, setFailed] = useState<string | null>(null);

  useEffect(() => {
    let stale = false;
    loadWords(wanted).then(
      () => {
        if (stale) return;
        setSpoken(wanted);
        setFailed(null);
      },
      () => {
        if (!stale) setFailed(wanted);
      },
    );
    return () => {
      stale = true;
    };
  }, [wanted]);

  useEffect(() => {
    if (spoken === null) return;
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);

  const speech = useMemo(
    () => (spoken === null ? null : speechOf({ language: spoken, calendar, months, digits })),
    [spoken, calendar, months, digits],
  );

  if (speech === null) return failed === null ? <LaneRules /> : <WordlessFailure />;
  return (
    <SpeechContext value={speech}>
      {children}
      {(failed === wanted || lost) && <LanguageFailure />}
    </SpeechContext>
  );
}
