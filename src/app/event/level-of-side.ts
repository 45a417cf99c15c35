/** On which level the axis draws a side of a disagreement of date. Pure. */
import type { PlacedCitation } from './arrange-citations.ts';

const firstDay = (side: readonly PlacedCitation[]): string =>
  side.map(({ citation }) => citation.when?.earliest ?? citation.when?.latest ?? '').sort()[0] ?? '';

/** 0 for the earliest side, 1 for the latest, `null` for one between, which the axis does not draw. */
export function levelOfSide(sides: readonly (readonly PlacedCitation[])[], at: number): 0 | 1 | null {
  const order = sides
    .map((_, i) => i)
    .sort((a, b) => {
      const one = firstDay(sides[a] ?? []);
      const other = firstDay(sides[b] ?? []);
      return one < other ? -1 : one > other ? 1 : a - b;
    });
  const place = order.indexOf(at);
  return place === 0 ? 0 : place === order.length - 1 ? 1 : null;
}
