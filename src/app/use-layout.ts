import { useSyncExternalStore } from 'react';

/** `wide` axis over columns · `tabs` axis over one panel at a time · `phone` list, and a sheet over it. */
export type Layout = 'wide' | 'tabs' | 'phone';

/**
 * In em, as in the style sheets: a reader with larger letters has less room. A phone on its side (844 × 390) is wide
 * enough for the axis over a panel, but not tall enough for two of anything: it keeps the phone's sheets.
 */
const QUERIES: readonly (readonly [Layout, MediaQueryList])[] = [
  ['wide', window.matchMedia('(width >= 60em)')],
  ['tabs', window.matchMedia('(width >= 43.75em) and (height >= 30em)')],
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
