import { useSyncExternalStore } from 'react';

/** `wide` axis over columns · `tabs` axis over one panel at a time · `phone` list, and a sheet over it. */
export type Layout = 'wide' | 'tabs' | 'phone';

const QUERIES: readonly (readonly [Layout, MediaQueryList])[] = [
  ['wide', window.matchMedia('(width >= 960px)')],
  ['tabs', window.matchMedia('(width >= 700px)')],
];

function subscribe(listener: () => void): () => void {
  for (const [, query] of QUERIES) query.addEventListener('change', listener);
  return () => {
    for (const [, query] of QUERIES) query.removeEventListener('change', listener);
  };
}

function current(): Layout {
  return QUERIES.find(([, query]) => query.matches)?.[0] ?? 'phone';
}

/** Which panels there is room for. Sizes within an arrangement are the style sheets' business. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current);
}
