/** The whole axis at one level of zoom: which nodes there are, in which lane and row. Pure. */
import type { Id } from '../../core/model/published.ts';
import { arrange, inOrder } from './clusters.ts';
import type { Lane } from './lanes.ts';
import { eventNode, eventOf, type Measure, type Node } from './node.ts';
import { rowsThatFit, type Stacked } from './room.ts';
import { stackRows, UNLIMITED } from './rows.ts';
import { windowLength } from './scale.ts';

export interface PlacedNode extends Node {
  row: number;
}

export interface Layout {
  level: number;
  /** Of all lanes, in order of time; of one time, in order of the lanes. */
  nodes: PlacedNode[];
}

export interface LayoutTerms {
  /** Of the window without lane heads and ticks, in pixels. */
  width: number;
  height: number;
  /** From this level on nothing is put together, whatever the height: what zooming cannot part must be seen. */
  finest: number;
  /** Events that stand on their own wherever they are: nobody looks for a selected one inside a cluster. */
  apart: ReadonlySet<Id>;
  measure: Measure;
}

/** Every event of its lane on its own, in as many rows as it takes. */
export function stackLanes(lanes: readonly Lane[], level: number, measure: Measure): Stacked[] {
  return lanes.map((lane) => {
    const nodes = inOrder(lane.events.map((placed) => eventNode(placed, lane.id, level, measure)));
    return { nodes, rows: stackRows(nodes, UNLIMITED) };
  });
}

/** Lays out all events, seen or not, so that panning never moves one to another row. */
export function layOut(lanes: readonly Lane[], level: number, terms: LayoutTerms): Layout {
  const { width, height, finest, measure } = terms;
  const stacked = stackLanes(lanes, level, measure);
  const limit = level >= finest ? UNLIMITED : rowsThatFit(stacked, windowLength(level, width), height);
  const nodes = stacked.flatMap(({ nodes: all }) => {
    const apart = new Set(all.filter((node) => terms.apart.has(eventOf(node) ?? '')));
    const arranged = arrange(all, level, limit, apart, measure);
    return arranged.nodes.map((node) => ({ ...node, row: arranged.rows.row.get(node) ?? 0 }));
  });
  return { level, nodes: nodes.sort((a, b) => a.extent.from - b.extent.from) };
}

/** Rows that a lane needs for what a stretch of time shows of it; never fewer than one. */
export function rowsIn(nodes: readonly PlacedNode[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { lane, row } of nodes) rows.set(lane, Math.max(rows.get(lane) ?? 1, row + 1));
  return rows;
}
