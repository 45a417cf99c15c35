/** What stands on the axis: an event in one lane, or several of a lane as a cluster. */
import type { Id } from '../../core/model/published.ts';
import { type Extent, unionOf } from '../marks/geometry.ts';
import type { Placed } from './place.ts';
import { DAY_MS, pixelsPerDay } from './scale.ts';
import { overlaps } from './windows.ts';

export interface Node {
  /** Unique on the axis and the same at every window: an item is known by it. */
  id: string;
  lane: string;
  /** One, or the events of a cluster in order of time. */
  members: readonly Placed[];
  /** What the mark covers, in UTC milliseconds. */
  extent: Extent;
  /**
   * Mark, label and fades together at the level's own scale, with what is kept free after a label: no two of a
   * row may overlap. UTC milliseconds.
   */
  box: Extent;
  /** Width of the label in pixels. */
  label: number;
  /** Of an archive: where its label must end, in UTC milliseconds. */
  room?: number;
  /** Of an archive's cluster, of which only the most important event is a member here. */
  bunch?: Bunch | undefined;
  /** Of an archive: it stands here, or on its own, only because it was asked for; next time it may not. */
  isPassing?: boolean;
  /** So much wider than its label that it must not be hidden in a cluster of short ones. */
  long: boolean;
}

export interface Bunch {
  count: number;
  /** Beside the count, one after the other as far as there is room: half a number would be another. */
  words: readonly string[];
  /** To those who do not see it. */
  said: string;
}

/** Width in pixels of the words beside a mark, in their boldest state: selecting must not make them collide. */
export interface Measure {
  event(placed: Placed): number;
  cluster(members: readonly Placed[]): number;
}

const LONG_PX = 400;
/** Kept free after a label. Marks may touch: one year ends where the next begins. */
export const GAP_PX = 16;

export function eventNode(placed: Placed, lane: string, level: number, measure: Measure): Node {
  const label = measure.event(placed);
  const { before, after, least, extent } = placed;
  const mark = Math.max(toPixels(extent.to - extent.from, level), least);
  return {
    id: `${lane} ${placed.event.id}`,
    lane,
    members: [placed],
    extent,
    label,
    long: mark > LONG_PX,
    box: {
      from: extent.from - toMs(before, level),
      to: extent.from + toMs(Math.max(mark + after, label + GAP_PX), level),
    },
  };
}

/** @param id Tells this cluster from every other of the lane. */
export function clusterNode(nodes: readonly Node[], id: string, level: number, measure: Measure): Node {
  const members = nodes.flatMap((node) => node.members);
  members.sort((a, b) => a.order - b.order);
  const extent = unionOf(members.map((member) => member.extent)) as Extent;
  const label = measure.cluster(members);
  const long = nodes.some((node) => node.long);
  const to = extent.from + toMs(label + GAP_PX, level);
  const lane = nodes[0]?.lane ?? '';
  // Long ones are seen wherever one of them lasts, so their cluster is as long; short ones stand in one place.
  const box = { from: extent.from, to: long ? Math.max(extent.to, to) : to };
  return { id: `${lane} ${id}`, lane, members, extent, label, long, box };
}

export function isCluster(node: Node): boolean {
  return node.bunch !== undefined || node.members.length > 1;
}

/** The event of a node that is not a cluster. */
export function eventOf(node: Node): Id | null {
  return isCluster(node) ? null : (node.members[0]?.event.id ?? null);
}

/** The event of a cluster of one, which an archive has where it lasts too long to stand where it begins. */
export function loneOf({ bunch, members }: Node): Id | null {
  return bunch?.count === 1 ? (members[0]?.event.id ?? null) : null;
}

/** Whether a stretch shows anything of it. */
export function isSeenIn(node: Node, span: Extent): boolean {
  const { extent, room } = node;
  // Its box takes words and their width: of an archive's node, its mark and its room nearly always tell without.
  if (room !== undefined) {
    if (span.to <= extent.from || Math.max(extent.to, room) <= span.from) return false;
    if (span.from < extent.to) return true;
  }
  return overlaps(node.box, span);
}

function toPixels(ms: number, level: number): number {
  return (ms / DAY_MS) * pixelsPerDay(level);
}

export function toMs(pixels: number, level: number): number {
  return (pixels / pixelsPerDay(level)) * DAY_MS;
}
