/** One lane of the grid: its cells as nodes. */
import { type AxisNode, nodeId } from './axis-part.ts';
import { type Cell, type CellTerms, cellsOf, kindsOf } from './grid-cells.ts';
import type { LongRows } from './grid-longs.ts';
import { byRank } from './grid-room.ts';
import { fillSlots, setApart, takeOutRivals } from './grid-rows.ts';
import { cellOf } from './grid-scale.ts';

const DAY_MS = 86_400_000;
/** A cluster whose events are all to be seen shows so many, the most important ones. */
const SPREAD = 200;

export interface LaneTerms extends CellTerms {
  lane: string;
  apart: ReadonlySet<number>;
  spread: string | null;
}

/** How the rows of a lane follow each other: long ones, those of single events, the clusters. */
export interface LaneRows {
  longs: number;
  singles: number;
  clusters: number;
}

/** The cells that belong to some members of a lane, with what stands in their rows. */
export function filledCells(members: Uint32Array, terms: LaneTerms): Cell[] {
  const cells = cellsOf(members, terms);
  fillSlots(cells, terms);
  const { columns, room, size } = terms;
  for (const ordinal of terms.apart) {
    if (room.isLong(ordinal) || !members.includes(ordinal)) continue;
    const cell = cellOf(columns.extentFrom[ordinal] as number, size);
    const i = cells.findIndex((other) => other.cell === cell);
    const own = cells[i];
    if (own !== undefined && loneOf(own, terms) !== ordinal) setApart(cells, i, ordinal, terms);
  }
  takeOutRivals(cells, terms);
  return cells;
}

/** The one event that is left beside those in rows, if the cell has room for it in the row of its cluster. */
function loneOf(cell: Cell, { room, size }: LaneTerms): number | null {
  if (cell.count - cell.slots.filter((ordinal) => ordinal !== -1).length !== 1) return null;
  const left = cell.top.find((ordinal) => !cell.slots.includes(ordinal));
  return left !== undefined && room.end(left) <= (cell.cell + 1) * 2 ** size ? left : null;
}

/** Rows that some cells take. */
export function rowsTaken(cells: readonly Cell[], longs: LongRows, rows: number): LaneRows {
  let singles = 0;
  let clusters = 0;
  for (const { slots, count } of cells) {
    const own = slots.filter((ordinal) => ordinal !== -1).length;
    singles = Math.max(singles, slots.findLastIndex((ordinal) => ordinal !== -1) + 1);
    if (count > own) clusters = 1;
  }
  return { longs: longs.rows.length, singles: clusters === 1 ? rows : singles, clusters };
}

/** Nodes of single events and clusters, in order of their cells. */
export function nodesOfCells(
  cells: readonly Cell[],
  members: Uint32Array,
  terms: LaneTerms,
  rows: LaneRows,
): AxisNode[] {
  const nodes: AxisNode[] = [];
  for (const [i, cell] of cells.entries()) {
    for (const [row, ordinal] of cell.slots.entries()) {
      if (ordinal === -1) continue;
      nodes.push(singleNode(ordinal, rows.longs + row, roomOf(cells, i, row, terms), terms));
    }
    nodes.push(...leftOf(cell, members, terms, rows));
  }
  return nodes;
}

/** Nodes of the long events that some days show, in day numbers. */
export function nodesOfLongs({ rows }: LongRows, from: number, to: number, terms: LaneTerms): AxisNode[] {
  const { room, columns } = terms;
  return rows.flatMap(({ ordinals }, row) => {
    const nodes: AxisNode[] = [];
    for (const [i, ordinal] of ordinals.entries()) {
      if (room.from(ordinal) >= to) break;
      const next = ordinals[i + 1];
      const end = next === undefined ? (columns.extentTo[ordinal] as number) + room.plenty : room.from(next);
      if (end > from) nodes.push(singleNode(ordinal, row, end, terms));
    }
    return nodes;
  });
}

/** Day number at which the label of a row's event must end: where the next of its row begins, not two cells on. */
function roomOf(cells: readonly Cell[], i: number, row: number, { columns, size }: LaneTerms): number {
  const cell = cells[i]?.cell ?? 0;
  const next = cells[i + 1];
  const beyond = next?.cell === cell + 1 ? (next.slots[row] ?? -1) : -1;
  return beyond === -1 ? (cell + 2) * 2 ** size : (columns.extentFrom[beyond] as number);
}

/** What stands in no row of its own: a cluster; a single event itself, if the cell has room for it. */
function leftOf(cell: Cell, members: Uint32Array, terms: LaneTerms, rows: LaneRows): AxisNode[] {
  const own = cell.slots.filter((ordinal) => ordinal !== -1);
  const count = cell.count - own.length;
  if (count === 0) return [];
  const { columns, size, lane } = terms;
  const row = rows.longs + rows.singles;
  const [from, to] = [cell.cell * 2 ** size, (cell.cell + 1) * 2 ** size];
  const lone = loneOf(cell, terms);
  if (lone !== null) return [singleNode(lone, row, to, terms)];
  const first = cell.top.find((ordinal) => !own.includes(ordinal));
  const id = nodeId(lane, { cell: cell.cell, size });
  if (id === terms.spread) return spread(cell, members, terms, row);
  const kinds = kindsOf(cell, members, terms);
  const best = [first ?? -1, cell.long].filter((ordinal) => ordinal !== -1);
  best.sort((a, b) => byRank(columns, a, b));
  const at = { from: from * DAY_MS, to: to * DAY_MS, room: to * DAY_MS };
  return [{ lane, row, id, ...at, count, ordinal: best[0] as number, kinds }];
}

function spread(cell: Cell, members: Uint32Array, terms: LaneTerms, row: number): AxisNode[] {
  const { columns, longs, room } = terms;
  const left = [...members.subarray(cell.first, cell.end)].filter(
    (ordinal) => !cell.slots.includes(ordinal) && !longs.has(ordinal),
  );
  const most = left.sort((a, b) => byRank(columns, a, b)).slice(0, SPREAD);
  const { extentTo } = columns;
  return most
    .sort((a, b) => a - b)
    .map((ordinal, i) => {
      const end = Math.max(extentTo[ordinal] as number, room.from(ordinal) + room.plenty);
      return singleNode(ordinal, row + i, end, terms);
    });
}

function singleNode(ordinal: number, row: number, room: number, { lane, columns }: LaneTerms): AxisNode {
  return {
    lane,
    row,
    id: nodeId(lane, ordinal),
    from: (columns.extentFrom[ordinal] as number) * DAY_MS,
    to: (columns.extentTo[ordinal] as number) * DAY_MS,
    room: room * DAY_MS,
    count: 1,
    ordinal,
    kinds: [],
  };
}
