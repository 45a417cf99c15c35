import { useCallback, useEffect, useState } from 'react';

export type CopyOutcome = 'idle' | 'copied' | 'failed';

const SHOWN_MS = 3000;

/** Copies a text and says for a while how it went. Browsers refuse it on pages without https. */
export function useCopy(): [CopyOutcome, (text: string) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = useCallback((text: string) => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  }, []);
  return [outcome, copy];
}
