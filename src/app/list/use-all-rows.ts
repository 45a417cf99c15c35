import { startTransition, useEffect, useState } from 'react';
import { IN_PAGE } from './long-list-source.ts';
import type { LongRows } from './use-long-rows.ts';

/** Milliseconds that the reader has rested on them before the rows out of sight come too: who types on needs none. */
const REST = 2500;

/**
 * Whether all rows stand in the page: where they are not too many, once the reader rests on them, or opens the browser's
 * own search by its keys. Then that finds them all.
 */
export function useAllRows({ source, need, isWhole }: LongRows): boolean {
  const [wanted, setWanted] = useState<LongRows['source'] | null>(null);
  const [whole, setWhole] = useState<LongRows['source'] | null>(null);
  useEffect(() => {
    if (source.of > IN_PAGE || wanted === source) return;
    const timer = setTimeout(() => setWanted(source), REST);
    const onKey = (press: KeyboardEvent) => {
      if (isFind(press)) setWanted(source);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [source, wanted]);
  useEffect(() => {
    if (wanted !== source || whole === source) return;
    if (isWhole) startTransition(() => setWhole(source));
    else need(0, source.length);
  }, [source, need, isWhole, whole, wanted]);
  return whole === source;
}

function isFind({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' || (code === 'KeyF' && (ctrlKey || metaKey));
}
