/**
 * Events that last too long for a cell of the grid. They stand in rows of their own, chosen over all of time by what
 * they matter, so that panning never changes which; those that find no room are counted where they begin.
 */
import { type Bitset, hasIn } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { GridRoom } from './grid-room.ts';

const HIGHEST = 2 ** 16;
const ORDINALS = 2 ** 32;

/** What stands in one row, in order of time. */
export interface LongRow {
  ordinals: number[];
}

export class LongRows {
  readonly rows: LongRow[] = [];
  readonly #has = new Set<number>();
  readonly #room: GridRoom;
  readonly #most: number;

  /** @param most rows */
  constructor(room: GridRoom, most: number) {
    this.#room = room;
    this.#most = most;
  }

  has(ordinal: number): boolean {
    return this.#has.has(ordinal);
  }

  /** Into the first row with room for it, if there is one. */
  take(ordinal: number): void {
    if (this.#has.has(ordinal)) return;
    for (let row = 0; row < this.#most; row += 1) {
      const { ordinals } = this.rows[row] ?? { ordinals: [] };
      const place = this.#placeOf(ordinals, ordinal);
      const before = ordinals[place - 1];
      const after = ordinals[place];
      const isFree =
        (before === undefined || this.#room.end(before) <= this.#room.begin(ordinal)) &&
        (after === undefined || this.#room.end(ordinal) <= this.#room.begin(after));
      if (!isFree) continue;
      ordinals.splice(place, 0, ordinal);
      this.rows[row] = { ordinals };
      this.#has.add(ordinal);
      return;
    }
  }

  /** The first place in a row that does not begin before an event. */
  #placeOf(ordinals: readonly number[], ordinal: number): number {
    const from = this.#room.from(ordinal);
    let [low, high] = [0, ordinals.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#room.from(ordinals[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The events of a lane that last for more than a day, the most important first. */
export function lastingOf({ extentFrom, extentTo, rank }: Columns, members: Uint32Array): Uint32Array {
  // As one number each: a sort that calls back takes ten times as long.
  const keys = new Float64Array(members.length);
  let length = 0;
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] as number;
    if ((extentTo[ordinal] as number) - (extentFrom[ordinal] as number) <= 1) continue;
    keys[length] = (HIGHEST - (rank[ordinal] as number)) * ORDINALS + ordinal;
    length += 1;
  }
  return Uint32Array.from(keys.subarray(0, length).sort(), (key) => key % ORDINALS);
}

/** Of those that last, in their order, the ones that are long at a scale. */
export function longOf(
  lasting: Uint32Array,
  { extentFrom, extentTo }: Columns,
  { short }: GridRoom,
): Uint32Array {
  const long = new Uint32Array(lasting.length);
  let length = 0;
  for (let i = 0; i < lasting.length; i += 1) {
    const ordinal = lasting[i] as number;
    if ((extentTo[ordinal] as number) - (extentFrom[ordinal] as number) <= short) continue;
    long[length] = ordinal;
    length += 1;
  }
  return long.slice(0, length);
}

/** @param long events of a lane, the most important first @param apart that find room before all others */
export function longRowsOf(
  long: Uint32Array,
  bits: Bitset,
  room: GridRoom,
  most: number,
  apart: readonly number[],
): LongRows {
  const rows = new LongRows(room, most);
  for (const ordinal of apart) {
    if (hasIn(bits, ordinal) && room.isLong(ordinal) && long.includes(ordinal)) rows.take(ordinal);
  }
  const { words } = bits;
  for (let i = 0; i < long.length; i += 1) {
    const ordinal = long[i] as number;
    if ((((words[ordinal >>> 5] as number) >>> (ordinal & 31)) & 1) === 1) rows.take(ordinal);
  }
  return rows;
}
