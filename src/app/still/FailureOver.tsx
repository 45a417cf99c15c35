import { createPortal } from 'react-dom';
import { failureOf } from '../fetch-data.ts';
import { ownSpeech } from '../i18n/locale.ts';
import type { WordsState } from '../i18n/use-words.ts';
import { Spoken } from '../Spoken.tsx';
import { WordlessFailure } from '../states/LanguageFailure.tsx';
import { LoadFailure } from '../states/LoadFailure.tsx';

interface Props {
  /** The page's own place for it. */
  notice: Element;
  language: string;
  words: WordsState;
  /** Why the events did not come; `null` as long as they may. */
  error: Error | null;
  retry: () => void;
}

/** The app did not come: said over the page, which goes on saying what it says. */
export function FailureOver({ notice, language, words, error, retry }: Props) {
  if (words === 'failed') return createPortal(<WordlessFailure />, notice);
  if (words !== 'here' || error === null) return null;
  return createPortal(
    <Spoken choice={ownSpeech(language)}>
      <LoadFailure failure={failureOf(error)} onRetry={retry} />
    </Spoken>,
    notice,
  );
}
