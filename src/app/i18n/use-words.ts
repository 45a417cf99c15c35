import { useEffect, useState } from 'react';
import { hasWords, loadWords } from './engine.ts';

export type WordsState = 'coming' | 'here' | 'failed';

/** Asks for the words of a language, and says how far they are. */
export function useWords(language: string): WordsState {
  const [answer, setAnswer] = useState<{ language: string; failed: boolean } | null>(null);

  useEffect(() => {
    let stale = false;
    const answered = (failed: boolean) => {
      if (!stale) setAnswer({ language, failed });
    };
    loadWords(language).then(
      () => answered(false),
      () => answered(true),
    );
    return () => {
      stale = true;
    };
  }, [language]);

  if (hasWords(language)) return 'here';
  return answer?.language === language && answer.failed ? 'failed' : 'coming';
}
