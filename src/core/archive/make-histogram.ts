import { dayOf, partsOf } from '../dates/day.ts';
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { Day } from '../model/published.ts';
import { densityOf, histogramEdges } from './bins.ts';
import type { Bitset } from './bitset.ts';
import { type Columns, OPEN_END, OPEN_START } from './columns.ts';
import type { Manifest } from './manifest.ts';

/** Months to a bin, finest first. */
const STEPS = [1, 3, 12, 60, 120, 600, 1200];
/** 4 KB. */
const MOST_BINS = 1200;

/** First and last day of which the dates speak, as far as sources vouch for them; `null` where none does. */
export function spanOf({ dated, earliest, latest, reaches }: Columns): { first: Day; last: Day } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let ordinal = 0; ordinal < dated; ordinal += 1) {
    const [begin, end] = [earliest[ordinal] ?? 0, latest[ordinal] ?? 0];
    if (begin === OPEN_START && end === OPEN_END) continue;
    first = Math.min(first, begin === OPEN_START ? end : begin);
    last = Math.max(last, reaches[ordinal] ?? 0);
  }
  return first > last ? null : { first: dayOfNumber(first), last: dayOfNumber(last) };
}

/** How many events lie in each of so many stretches of time: what the overview is drawn from at first. */
export function histogramOf(
  columns: Columns,
  bits: Bitset,
  span: { first: Day; last: Day } | null,
): Manifest['histogram'] {
  if (span === null) return null;
  const from = dayOf(partsOf(span.first).year, 1, 1);
  const days = numberOf(span.last) - numberOf(from) + 1;
  const months = STEPS.find((step) => days / 28 / step <= MOST_BINS) ?? 1200;
  const all = histogramEdges(from, months, Math.ceil(days / 28 / months));
  const edges = all.slice(0, all.findIndex((edge) => edge > numberOf(span.last)) + 1);
  const counts = densityOf(columns, bits, edges).map((count) => Math.round(count * 100) / 100);
  return { from, months, counts };
}
