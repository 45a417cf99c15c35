import { type ReactNode, useEffect, useState } from 'react';
import { hasWords, loadWords } from './i18n/engine.ts';
import { directionOf } from './i18n/languages.ts';
import { LanguageContext } from './i18n/use-t.ts';
import { LanguageFailure, WordlessFailure } from './states/LanguageFailure.tsx';
import { LaneRules } from './states/Loading.tsx';

interface Props {
  /** The language that the address asks for. */
  wanted: string;
  children: ReactNode;
}

/**
 * Speaks a language once its words have come; until then the page keeps the one it has. The one place where
 * the page's language and direction are set.
 */
export function Spoken({ wanted, children }: Props) {
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

  if (spoken === null) return failed === null ? <LaneRules /> : <WordlessFailure />;
  return (
    <LanguageContext value={spoken}>
      {children}
      {failed === wanted && <LanguageFailure />}
    </LanguageContext>
  );
}
