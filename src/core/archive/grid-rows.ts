/**
 * The events of each cell that stand on their own, into rows: looking no further than to the cells beside it, so
 * that what stands where does not depend on the window.
 *
 * Cells of even number put theirs one below the other in order of time, which leaves each about a cell's length to
 * the next of its row. Those of odd number choose, for each of theirs, the row with most room between the two.
 */
import type { Columns } from './columns.ts';
import type { Cell } from './grid-cells.ts';
import { byRank, type GridRoom } from './grid-room.ts';

export interface RowTerms {
  columns: Columns;
  room: GridRoom;
  rows: number;
  /** Ordinals that must stand on their own. */
  apart: ReadonlySet<number>;
}

/** Fills the slots of cells that are in order, whatever is to stand apart. */
export function fillSlots(cells: readonly Cell[], terms: RowTerms): void {
  for (const cell of cells) cell.slots = isEven(cell) ? inTurn(cell, terms) : [];
  for (const [i, cell] of cells.entries()) {
    if (!isEven(cell)) cell.slots = between(cell, besideOf(cells, i, -1), besideOf(cells, i, 1), terms);
  }
  takeOutRivals(cells, { ...terms, apart: new Set() });
}

/** The cell before or after, if something begins in it. */
function besideOf(cells: readonly Cell[], i: number, by: 1 | -1): Cell | null {
  const beside = cells[i + by];
  return beside !== undefined && beside.cell === (cells[i]?.cell ?? 0) + by ? beside : null;
}

function isEven({ cell }: Cell): boolean {
  return (cell & 1) === 0;
}

function chosen({ top }: Cell, { columns, rows }: RowTerms): number[] {
  const { extentFrom } = columns;
  return top.slice(0, rows).sort((a, b) => (extentFrom[a] as number) - (extentFrom[b] as number) || a - b);
}

function inTurn(cell: Cell, terms: RowTerms): number[] {
  const picks = chosen(cell, terms);
  return Array.from({ length: terms.rows }, (_, row) => picks[row] ?? -1);
}

function between(cell: Cell, before: Cell | null, after: Cell | null, terms: RowTerms): number[] {
  const slots: number[] = new Array(terms.rows).fill(-1);
  for (const ordinal of chosen(cell, terms)) {
    let [best, row] = [Number.NEGATIVE_INFINITY, -1];
    for (let other = 0; other < terms.rows; other += 1) {
      if (slots[other] !== -1) continue;
      const worth = worthOf(ordinal, before?.slots[other] ?? -1, after?.slots[other] ?? -1, terms);
      if (worth > best) [best, row] = [worth, other];
    }
    slots[row] = ordinal;
  }
  return slots;
}

/** Of a row for an event: the room that its label and the one before it would have; below 0 if they would touch. */
function worthOf(ordinal: number, before: number, after: number, { room }: RowTerms): number {
  const isFree = !isRival(before, ordinal, room) && !isRival(ordinal, after, room);
  const left = before === -1 ? room.plenty : room.from(ordinal) - room.from(before);
  const right = after === -1 ? room.plenty : room.from(after) - room.from(ordinal);
  return Math.min(left, room.plenty) + Math.min(right, room.plenty) - (isFree ? 0 : 4 * room.plenty);
}

/** Whether the later of two would touch the earlier, if they stood in one row. */
function isRival(earlier: number, later: number, room: GridRoom): boolean {
  return earlier !== -1 && later !== -1 && room.end(earlier) > room.begin(later);
}

/** Puts an event of the cell into the place of the least important, or where a row is free: no other moves. */
export function setApart(cells: readonly Cell[], i: number, ordinal: number, terms: RowTerms): void {
  const slots = cells[i]?.slots ?? [];
  if (slots.includes(ordinal)) return;
  const { columns, apart, room } = terms;
  const [before, after] = [besideOf(cells, i, -1), besideOf(cells, i, 1)];
  const isFree = (other: number, row: number) =>
    other === -1 &&
    !isRival(before?.slots[row] ?? -1, ordinal, room) &&
    !isRival(ordinal, after?.slots[row] ?? -1, room);
  let row = slots.findIndex(isFree);
  if (row === -1) {
    for (const [j, other] of slots.entries()) {
      if (other === -1 || apart.has(other)) continue;
      if (row === -1 || byRank(columns, other, slots[row] as number) > 0) row = j;
    }
  }
  if (row === -1) row = slots.indexOf(-1);
  if (row !== -1) slots[row] = ordinal;
}

/** Of two that would touch, the less important goes into the cluster of its cell. */
export function takeOutRivals(cells: readonly Cell[], terms: RowTerms): void {
  const { columns, room, apart } = terms;
  const out: [cell: Cell, row: number][] = [];
  for (const [i, cell] of cells.entries()) {
    const after = besideOf(cells, i, 1);
    if (after === null) continue;
    for (const [row, earlier] of cell.slots.entries()) {
      const later = after.slots[row] ?? -1;
      if (!isRival(earlier, later, room)) continue;
      const isLater = apart.has(earlier) || (!apart.has(later) && byRank(columns, earlier, later) < 0);
      out.push([isLater ? after : cell, row]);
    }
  }
  for (const [cell, row] of out) cell.slots[row] = -1;
}
