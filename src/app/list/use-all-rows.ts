import { startTransition, useEffect, useState } from 'react';
import { IN_PAGE } from './long-list-source.ts';
import type { LongRows } from './use-long-rows.ts';

/** Milliseconds until the rows out of sight come too, where a browser does not say when it has nothing to do. */
const LATER = 200;

/**
 * Whether all rows stand in the page: where they are not too many, once they are here and nothing else is to be done.
 * Then the browser's own search finds them all.
 */
export function useAllRows({ source, need, isWhole }: LongRows): boolean {
  const [whole, setWhole] = useState<LongRows['source'] | null>(null);
  useEffect(() => {
    if (source.of > IN_PAGE || whole === source) return;
    return whenIdle(() => {
      if (isWhole) startTransition(() => setWhole(source));
      else need(0, source.length);
    });
  }, [source, need, isWhole, whole]);
  return whole === source;
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, LATER);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
}
