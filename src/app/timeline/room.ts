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
  const needs = new Needs(lanes, length);
  const limits = new Map<number, number>();
  return (time) => {
    const cell = Math.floor(time / length);
    const limit = limits.get(cell) ?? highest(needs.at(cell), height);
    limits.set(cell, limit);
    return limit;
  };
}

/** Pixels that all lanes take where they need most rows together. */
export function tallest(lanes: readonly Stacked[], length: number): number {
  const needs = new Needs(lanes, length);
  // Between two beginnings lanes only grow emptier.
  const heights = [...needs.beginnings].map((cell) => heightOf(needs.at(cell), UNLIMITED()));
  return Math.max(0, ...heights);
}

/** Rows that each lane needs in a cell; a lane that shows nothing has one too. */
class Needs {
  /** Cells in which something begins. */
  readonly beginnings: ReadonlySet<number>;
  readonly #lanes: { first: number; last: number; rows: number }[][];

  constructor(lanes: readonly Stacked[], length: number) {
    this.#lanes = lanes.map(({ nodes, rows }) =>
      nodes.map((node) => ({
        first: Math.floor(node.box.from / length),
        last: Math.floor(node.box.to / length),
        rows: (rows.row.get(node) ?? 0) + 1,
      })),
    );
    this.beginnings = new Set(this.#lanes.flatMap((lane) => lane.map(({ first }) => first)));
  }

  at(cell: number): number[] {
    return this.#lanes.map((lane) => {
      let most = 1;
      for (const { first, last, rows } of lane) {
        if (first <= cell && cell <= last && rows > most) most = rows;
      }
      return most;
    });
  }
}

function heightOf(need: readonly number[], limit: number): number {
  return need.reduce((sum, rows) => sum + laneHeight(Math.min(rows, limit)), 0);
}

/** The highest limit for each lane with which all lanes fit. */
function highest(need: readonly number[], height: number): number {
  const most = Math.max(...need);
  for (let limit = most; limit > FEWEST; limit -= 1) {
    if (heightOf(need, limit) <= height) return limit;
  }
  return FEWEST;
}
