/** How many rows the lanes may have, so that what a window shows of all of them fits its height. Pure. */
import { laneHeight } from './items.ts';
import type { Node } from './node.ts';
import { type Rows, UNLIMITED } from './rows.ts';

export interface Stacked {
  nodes: readonly Node[];
  rows: Rows;
}

/** Below this nothing but clusters would be seen of a day on which several things happened: then lanes scroll. */
const FEWEST = 2;

/**
 * Rows that a lane may have at a time. Where other lanes are empty there is more room for a full one. The time
 * is cut into cells as long as a window and fixed to 1970: what is put together must not change by panning.
 *
 * @param lanes Each with the rows that it would need if there were no limit.
 * @param length Of the window, in milliseconds.
 * @param height For all lanes, in pixels.
 */
export function rowsThatFit(
  lanes: readonly Stacked[],
  length: number,
  height: number,
): (time: number) => number {
  const limits = new Map([...needsOf(lanes, length)].map(([cell, need]) => [cell, highest(need, height)]));
  return (time) => limits.get(cellOf(time, length)) ?? FEWEST;
}

/** Pixels that all lanes take where they need most rows together. */
export function tallest(lanes: readonly Stacked[], length: number): number {
  const heights = [...needsOf(lanes, length).values()].map((need) => heightOf(need, UNLIMITED()));
  return Math.max(0, ...heights);
}

/** Rows that each lane needs, cell by cell; a lane that shows nothing has one too. */
function needsOf(lanes: readonly Stacked[], length: number): Map<number, number[]> {
  const needs = new Map<number, number[]>();
  for (const [i, { nodes, rows }] of lanes.entries()) {
    for (const { id, box } of nodes) {
      const row = rows.row.get(id) ?? 0;
      for (let cell = cellOf(box.from, length); cell <= cellOf(box.to, length); cell += 1) {
        const need = needs.get(cell) ?? lanes.map(() => 1);
        need[i] = Math.max(need[i] ?? 1, row + 1);
        needs.set(cell, need);
      }
    }
  }
  return needs;
}

function heightOf(need: readonly number[], limit: number): number {
  return need.reduce((sum, rows) => sum + laneHeight(Math.min(rows, limit)), 0);
}

function cellOf(time: number, length: number): number {
  return Math.floor(time / length);
}

/** The highest limit for each lane with which all lanes fit. */
function highest(need: readonly number[], height: number): number {
  const most = Math.max(...need);
  for (let limit = most; limit > FEWEST; limit -= 1) {
    if (heightOf(need, limit) <= height) return limit;
  }
  return FEWEST;
}
