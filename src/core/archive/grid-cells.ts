/** What begins in each cell of a lane: how much of it, and the few events that matter most. */
import type { Columns } from './columns.ts';
import type { LongRows } from './grid-longs.ts';
import { byRank, type GridRoom } from './grid-room.ts';

export interface Cell {
  /** Its number, from 1970. */
  cell: number;
  /** Ordinals of events that are not long, the most important first: so many as there are rows, and one more. */
  top: number[];
  /** Of all that begin here, but for those in the rows for long ones. */
  count: number;
  /** Of those of them that are long, the most important; -1 where there is none. */
  long: number;
  /** The members of the lane from the first up to, not including, the second begin here. */
  first: number;
  end: number;
  /** By row; -1 where a row is free. Filled by `grid-rows.ts`. */
  slots: number[];
}

export interface CellTerms {
  columns: Columns;
  room: GridRoom;
  longs: LongRows;
  /** Size of the cells. */
  size: number;
  rows: number;
  /** How many kinds there are. */
  kinds: number;
}

/**
 * Cells in which something begins, in order. Of an archive in one window this looks at every event: hence no calls
 * for those that stand in no row.
 *
 * @param members of a lane that are shown, by their beginnings
 */
export function cellsOf(members: Uint32Array, terms: CellTerms): Cell[] {
  const { columns, room, longs, size, rows } = terms;
  const { extentFrom, extentTo, rank } = columns;
  const { short } = room;
  const cells: Cell[] = [];
  let here = newCell(0, 0);
  /** The rank below which an event of this cell is in no row. */
  let least = -1;
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] as number;
    const from = extentFrom[ordinal] as number;
    const isLong = (extentTo[ordinal] as number) - from > short;
    if (isLong && longs.has(ordinal)) continue;
    const cell = from >> size;
    if (here.count === 0 || here.cell !== cell) {
      here = newCell(cell, i);
      cells.push(here);
      least = -1;
    }
    here.count += 1;
    here.end = i + 1;
    if (isLong) {
      if (here.long === -1 || byRank(columns, ordinal, here.long) < 0) here.long = ordinal;
    } else if ((rank[ordinal] as number) >= least) {
      keepTop(columns, here.top, ordinal, rows + 1);
      if (here.top.length > rows) least = rank[here.top[rows] as number] as number;
    }
  }
  return cells;
}

function newCell(cell: number, first: number): Cell {
  return { cell, top: [], count: 0, long: -1, first, end: first, slots: [] };
}

function keepTop(columns: Columns, top: number[], ordinal: number, most: number): void {
  const worst = top[most - 1];
  if (worst !== undefined && byRank(columns, worst, ordinal) < 0) return;
  let place = top.length;
  while (place > 0 && byRank(columns, ordinal, top[place - 1] as number) < 0) place -= 1;
  top.splice(place, 0, ordinal);
  if (top.length > most) top.pop();
}

/** Of what is in no row: how many of each kind, most first. */
export function kindsOf(cell: Cell, members: Uint32Array, terms: CellTerms): [kind: number, count: number][] {
  const { columns, room, longs, kinds } = terms;
  const { extentFrom, extentTo, kind } = columns;
  const { short } = room;
  const counts = new Uint32Array(kinds);
  for (let i = cell.first; i < cell.end; i += 1) {
    const ordinal = members[i] as number;
    const isLong = (extentTo[ordinal] as number) - (extentFrom[ordinal] as number) > short;
    if (isLong && longs.has(ordinal)) continue;
    const own = kind[ordinal] as number;
    counts[own] = (counts[own] as number) + 1;
  }
  for (const ordinal of cell.slots) {
    if (ordinal === -1) continue;
    const own = kind[ordinal] as number;
    counts[own] = (counts[own] as number) - 1;
  }
  const found: [kind: number, count: number][] = [];
  for (let own = 0; own < kinds; own += 1) {
    const some = counts[own] as number;
    if (some > 0) found.push([own, some]);
  }
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
