/** Where an event stands whose date is known. */
import { numberOf } from '../dates/day-number.ts';
import type { When } from '../model/published.ts';
import { type Columns, isLoaded, OPEN_END, OPEN_START } from './columns.ts';

/**
 * Ordinals of the events of exactly one date, as the order of time tells dates apart: they stand in order of their
 * ids. `null` while a shard is missing in which they may stand.
 *
 * @param starts first day of each shard, as in the manifest
 */
export function ordinalsOf(
  columns: Columns,
  starts: readonly (number | null)[],
  when: When | null,
): { from: number; to: number } | null {
  const { dated, length, shards } = columns;
  if (when === null) return { from: dated, to: length };
  const known = when.earliest ?? when.latest;
  const day = known === null ? OPEN_END : numberOf(known);
  const last = when.latest === null ? OPEN_END : numberOf(when.latest);
  // A shard may begin with events of the day with which the one before it ends.
  const first = starts.findIndex((start) => (start ?? OPEN_END) >= day);
  const after = starts.findIndex((start) => (start ?? OPEN_END) > day);
  const from = Math.min(shards[first < 0 ? starts.length - 1 : Math.max(first - 1, 0)] ?? 0, dated);
  const to = Math.min(shards[after < 0 ? starts.length : after] ?? 0, dated);
  if (!isLoaded(columns, from, to)) return null;
  const isBefore = (ordinal: number, last: number) => {
    const own = dayOf(columns, ordinal);
    return own < day || (own === day && (columns.latest[ordinal] ?? 0) < last);
  };
  return { from: firstNot(isBefore, last, from, to), to: firstNot(isBefore, last + 1, from, to) };
}

/** The day at which an event stands in the order of time. */
function dayOf({ earliest, latest }: Columns, ordinal: number): number {
  const first = earliest[ordinal] ?? 0;
  return first === OPEN_START ? (latest[ordinal] ?? 0) : first;
}

function firstNot(
  isBefore: (ordinal: number, last: number) => boolean,
  last: number,
  from: number,
  to: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle, last)) low = middle + 1;
    else high = middle;
  }
  return low;
}
