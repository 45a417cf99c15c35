import { useSyncExternalStore } from 'react';

/** `wide` axis over columns · `tabs` axis over one panel at a time · `phone` list, and a sheet over it. */
export type Layout = 'wide' | 'tabs' | 'phone';

/**
 * In em, as in the style sheets: a reader with larger letters has less room. A phone on its side (844 × 390) is wide
 * enough for the axis over a panel, but not tall enough for two of anything: it keeps the phone's sheets.
 */
const QUERIES: readonly (readonly [Layout, string])[] = [
  ['wide', '(width >= 60em)'],
  ['tabs', '(width >= 43.75em) and (height >= 30em)'],
];

let asked: readonly (readonly [Layout, MediaQueryList])[] | null = null;

/** Asked once, and not before a browser draws: pages are drawn at build too, where there is no window. */
function queries() {
  asked ??= QUERIES.map(([layout, query]) => [layout, window.matchMedia(query)] as const);
  return asked;
}

function subscribe(listener: () => void): () => void {
  for (const [, query] of queries()) query.addEventListener('change', listener);
  return () => {
    for (const [, query] of queries()) query.removeEventListener('change', listener);
  };
}

function current(): Layout {
  return queries().find(([, query]) => query.matches)?.[0] ?? 'phone';
}

/** A page drawn at build has all there is; `still/still.module.css` arranges it for less room. */
const atBuild = (): Layout => 'wide';

/** Which panels there is room for. Sizes within an arrangement are the style sheets' business. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current, atBuild);
}
