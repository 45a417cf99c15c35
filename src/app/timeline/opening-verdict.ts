/**
 * What could be read in a window, for the search of the one that the axis opens with. Thousands of windows are
 * judged while the page opens: so each node is worked out once for its level, and then only compared. Pure.
 */
import type { Extent } from '../marks/geometry.ts';
import type { PlacedNode } from './layout.ts';
import { readableOf } from './navigation.ts';
import { eventOf, isCluster } from './node.ts';
import { lengthOf } from './windows.ts';

interface Room {
  /** For lanes without scrolling, in pixels. */
  height: number;
  /** Ids of the lanes, from above. */
  lanes: readonly string[];
  laneHeight: (rows: number) => number;
}

interface Judged {
  box: Extent;
  extent: Extent;
  label: Extent;
  /** Position of its lane. */
  lane: number;
  row: number;
  /** `null` for a cluster. */
  event: string | null;
}

/** The nodes of a level of zoom, ready to be judged. */
interface Level {
  nodes: readonly Judged[];
  room: Room;
}

export interface Verdict {
  /** Events that could be read, less those that could not. */
  score: number;
  isSpoilt: boolean;
  /** Where the last event that can be read begins. */
  last: number;
  /** Share of the window from its first event to its last label. */
  filled: number;
}

export function levelOf(nodes: readonly PlacedNode[], level: number, room: Room): Level {
  const lanes = new Map(room.lanes.map((id, i) => [id, i]));
  return {
    room,
    nodes: nodes.map((node) => ({
      box: node.box,
      extent: node.extent,
      label: readableOf(node, level),
      lane: lanes.get(node.lane) ?? 0,
      row: node.row,
      event: isCluster(node) ? null : eventOf(node),
    })),
  };
}

export function judge(window: Extent, { nodes, room }: Level): Verdict {
  const seen: Judged[] = [];
  for (const node of nodes) {
    if (node.box.from < window.to && window.from < node.box.to) seen.push(node);
  }
  const tops = topsOf(seen, room);
  const own = new Set<string>();
  let spoilt = 0;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let end = Number.NEGATIVE_INFINITY;
  for (const node of seen) {
    if (node.event === null || !showsLabel(node, window)) {
      spoilt += 1;
      continue;
    }
    // What began before the window is the past going on, not what the stretch is about.
    const { from } = node.extent;
    const bottom = (tops[node.lane] ?? 0) + room.laneHeight(node.row + 1);
    if (from < window.from || bottom > room.height) continue;
    own.add(node.event);
    first = Math.min(first, from);
    last = Math.max(last, from);
    end = Math.max(end, node.label.to);
  }
  const filled = own.size === 0 ? 0 : (end - first) / lengthOf(window);
  return { score: own.size - spoilt, isSpoilt: spoilt > 0, last, filled };
}

/** A long mark's label sticks to the edge of the window as long as the mark has room for it. */
function showsLabel({ label, extent }: Judged, window: Extent): boolean {
  if (label.from >= window.from) return label.to <= window.to;
  return extent.to - window.from >= label.to - label.from;
}

/** Of each lane, the pixels above it. */
function topsOf(seen: readonly Judged[], { lanes, laneHeight }: Room): number[] {
  const rows = lanes.map(() => 1);
  for (const { lane, row } of seen) rows[lane] = Math.max(rows[lane] ?? 1, row + 1);
  let y = 0;
  return rows.map((count) => {
    const top = y;
    y += laneHeight(count);
    return top;
  });
}
