/** Places in the list of what is shown. */
import { type Bitset, countBits, hasIn, nextIn, previousIn } from './bitset.ts';

/** A set of ordinals with how many of it stand before each word: it finds the n-th without counting from the first. */
export interface Rows {
  bits: Bitset;
  before: Uint32Array;
}

export function rowsOf(bits: Bitset): Rows {
  const before = new Uint32Array(bits.words.length);
  let count = 0;
  for (let at = 0; at < before.length; at += 1) {
    before[at] = count;
    count += countBits(bits.words[at] ?? 0);
  }
  return { bits, before };
}

/** How many of the set are below an ordinal. */
export function countBelow({ bits, before }: Rows, ordinal: number): number {
  const at = ordinal >>> 5;
  const below = (bits.words[at] ?? 0) & ~(-1 << (ordinal & 31));
  return (before[at] ?? 0) + countBits(below);
}

/** Of an ordinal; -1 if it is not in the set. */
export function rowOf(rows: Rows, ordinal: number): number {
  return hasIn(rows.bits, ordinal) ? countBelow(rows, ordinal) : -1;
}

/** The ordinals of the rows from the first up to, not including, the second; fewer where the set ends before. */
export function ordinalsOfRows({ bits, before }: Rows, from: number, to: number): Uint32Array {
  const ordinals = new Uint32Array(Math.max(0, to - from));
  let [low, high] = [0, before.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((before[middle] ?? 0) <= from) low = middle;
    else high = middle;
  }
  let row = before[low] ?? 0;
  let length = 0;
  for (let at = nextIn(bits, low * 32); at >= 0 && row < to; at = nextIn(bits, at + 1)) {
    if (row >= from) {
      ordinals[length] = at;
      length += 1;
    }
    row += 1;
  }
  return ordinals.subarray(0, length);
}

/** Those of the set next to an ordinal, itself in it or not, among the first so many. */
export function besideIn(
  { bits }: Rows,
  ordinal: number,
  dated: number,
): { earlier: number | null; later: number | null } {
  if (ordinal >= dated) return { earlier: null, later: null };
  const earlier = previousIn(bits, ordinal - 1);
  const later = nextIn(bits, ordinal + 1);
  return { earlier: earlier < 0 ? null : earlier, later: later < 0 || later >= dated ? null : later };
}
