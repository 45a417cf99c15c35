/** What the axis of an archive asks for, and what it is given: a part of a grid of time (`grid.ts`). */
import type { Grouping } from '../link/view-state.ts';

export interface AxisAsk {
  /** Of the zoom: four to an octave, a day being `2 ** (level / 4)` pixels wide at the coarsest scale of a level. */
  level: number;
  /** UTC milliseconds; wider than the window. */
  from: number;
  to: number;
  group: Grouping;
  /** Rows of each lane for events on their own. */
  rows: number;
  /** Ordinals that always stand on their own: of the selected event, and of one that keys have led to. */
  apart: readonly number[];
  /** Id of a cluster whose events are all to be seen: where days are so full that no zoom parts them. */
  spread: string | null;
}

/** One event, or several of one cell and lane as a cluster. */
export interface AxisNode {
  /** Of the topic, person or article; `_rest`, `_all`. */
  lane: string;
  row: number;
  /** The same at every window of a level and a choice of filters. */
  id: string;
  /** What it covers, in UTC milliseconds; the end is outside. Of a cluster: its cell. */
  from: number;
  to: number;
  /** Where its label must end, in UTC milliseconds: before it nothing else stands in its row. */
  room: number;
  /** Of events: 1 on its own. */
  count: number;
  /** Of the event, or of the cluster's most important one. */
  ordinal: number;
  /**
   * Of a cluster: how many of each kind (its number in the manifest), most first. Empty of an event on its own: a
   * cluster may be of one event, which lasts too long to stand where it begins.
   */
  kinds: readonly (readonly [kind: number, count: number])[];
}

export interface AxisLane {
  id: string;
  /** How many dated events of the answer belong to it. */
  count: number;
  /** Its height in rows: the same at every window of a level and a choice of filters. */
  rows: number;
}

export interface AxisPart {
  level: number;
  from: number;
  to: number;
  /** All lanes of the grouping. */
  lanes: readonly AxisLane[];
  /** In order of time; of one time, in order of the lanes. */
  nodes: readonly AxisNode[];
  /** Those asked for apart that lie outside. */
  beyond: readonly AxisNode[];
  /** Ordinals of the nearest events that begin before and after; `null` where there is none. */
  earlier: number | null;
  later: number | null;
}

/** By which the same event or cluster is known at every window: an event's ordinal, or the cell of a cluster. */
export function nodeId(lane: string, of: number | { cell: number; size: number }): string {
  return typeof of === 'number' ? `${lane} ${of}` : `${lane} c${of.size} ${of.cell}`;
}
