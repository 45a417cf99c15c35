/** Which people and sources have a lane of their own: on the axis there is no room for hundreds. */
import type { Columns, Lists } from './columns.ts';

const MOST_LANES = 24;

/**
 * The values that dated events have most often, of two alike the first; those that none has are left out.
 *
 * @param size how many values there are
 */
export function mostFrequent({ dated }: Columns, { start, value }: Lists, size: number): number[] {
  const counts = new Uint32Array(size);
  for (let at = 0; at < (start[dated] ?? 0); at += 1) {
    const number = value[at] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return Array.from(counts.keys())
    .filter((number) => (counts[number] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_LANES);
}

/** Whether some dated event has none of these values. */
export function leavesSome({ dated }: Columns, { start, value }: Lists, values: readonly number[]): boolean {
  const chosen = new Set(values);
  for (let ordinal = 0; ordinal < dated; ordinal += 1) {
    const own = value.subarray(start[ordinal], start[ordinal + 1]);
    if (!own.some((number) => chosen.has(number))) return true;
  }
  return false;
}
