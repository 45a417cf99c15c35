/** How many events lie in stretches of days. */
import { addMonths } from '../calendar/months.ts';
import { numberOf } from '../dates/day-number.ts';
import { shareOut } from '../find/density.ts';
import { type Bitset, membersOf } from './bitset.ts';
import { type Columns, OPEN_END, OPEN_START } from './columns.ts';
import type { Manifest } from './manifest.ts';

/** As `density` of core/find, of the dated events of a set. */
export function densityOf(columns: Columns, bits: Bitset, edges: readonly number[]): number[] {
  const { dated, earliest, latest, reaches } = columns;
  const bins = noBins(edges);
  const members = membersOf(bits, dated);
  // In order of time: most lie wholly in the bin of the one before, or in the next.
  let bin = 0;
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] ?? 0;
    const own = earliest[ordinal] ?? 0;
    const first = own === OPEN_START ? (latest[ordinal] ?? 0) : own;
    if (first === OPEN_END) continue;
    const end = (reaches[ordinal] ?? 0) + 1;
    while ((edges[bin + 1] ?? OPEN_END) <= first) bin += 1;
    if (first < end && (edges[bin] ?? OPEN_END) <= first && end <= (edges[bin + 1] ?? OPEN_START))
      bins[bin] = (bins[bin] ?? 0) + 1;
    else shareOut(bins, edges, first, end);
  }
  return bins;
}

/** The same of all, as nearly as the manifest can say before the events are here. */
export function densityOfHistogram(histogram: Manifest['histogram'], edges: readonly number[]): number[] {
  const bins = noBins(edges);
  if (histogram === null) return bins;
  const own = histogramEdges(histogram.from, histogram.months, histogram.counts.length);
  for (const [i, count] of histogram.counts.entries())
    if (count > 0) shareOut(bins, edges, own[i] ?? 0, own[i + 1] ?? 0, count);
  return bins;
}

/** Day numbers: one more than there are bins. */
export function histogramEdges(from: string, months: number, bins: number): number[] {
  return Array.from({ length: bins + 1 }, (_, i) => numberOf(addMonths(from, 'gregorian', i * months)));
}

/** How many marks lie in some days, the end outside. */
export function countMarks(
  { extentFrom, extentTo, dated }: Columns,
  bits: Bitset,
  from: number,
  to: number,
): number {
  const members = membersOf(bits, dated);
  let count = 0;
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] ?? 0;
    const begin = extentFrom[ordinal] ?? 0;
    const end = extentTo[ordinal] ?? 0;
    if (begin < end && begin < to && from < end) count += 1;
  }
  return count;
}

function noBins(edges: readonly number[]): number[] {
  return new Array<number>(Math.max(edges.length - 1, 0)).fill(0);
}
