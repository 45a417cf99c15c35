/** Nodes as vis-timeline's items. Pure: what an item shows is built by `item-view.ts`. */

import { clashOf } from '../marks/clash.ts';
import type { Extent } from '../marks/geometry.ts';
import { topicClass } from '../marks/topic-ink.ts';
import type { LaneInfo } from './lanes.ts';
import type { PlacedNode } from './layout.ts';
import { isCluster, toMs } from './node.ts';

/** Measures of a lane in pixels; the stylesheet has the same ones. */
export const ROW_PX = 39;
export const ITEM_PX = 36;
const LANE_PADDING_PX = 4;

export interface AxisItem {
  id: string;
  group: string;
  /** Never a point or a box: hit testing, focus and zoom then have one rule. */
  type: 'range';
  start: number;
  end: number;
  content: '';
  className: string;
  style: string;
  /** vis means "start" by `left`, in both directions. Only a mark longer than its label lets it slide along. */
  align: 'left' | 'auto';
  /** vis cuts boxes three windows wide, which would displace what stands at a share of the whole. */
  limitSize: boolean;
  /** Ids of the events: a cluster that changes its members is another item. An archive's is not: it has none. */
  members: string;
}

export function laneHeight(rows: number): number {
  return rows * ROW_PX + 2 * LANE_PADDING_PX;
}

/**
 * What the item covers: the mark, and the whole label where that is longer. vis takes an item out of the page
 * as soon as it has left the window, and would take a label that is still in view with it.
 */
export function itemExtent(node: PlacedNode, level: number): Extent {
  const { from } = node.extent;
  const mark = isCluster(node) && !node.long ? from : node.extent.to;
  const room = node.room ?? Number.POSITIVE_INFINITY;
  // A label that may be no longer need not be measured.
  return { from, to: room <= mark ? mark : Math.max(mark, Math.min(from + toMs(node.label, level), room)) };
}

/** The mark's share of its item: 1 unless the label is longer. */
export function markShare(node: PlacedNode, level: number): number {
  const whole = itemExtent(node, level);
  return (node.extent.to - node.extent.from) / (whole.to - whole.from);
}

export function itemOf(node: PlacedNode, lane: LaneInfo, level: number): AxisItem {
  const { from, to } = itemExtent(node, level);
  const isWide = to === node.extent.to;
  return {
    id: node.id,
    group: node.lane,
    type: 'range',
    start: from,
    end: to,
    content: '',
    className: [...kindsOf(node, lane), isWide ? 'is-wide' : 'is-narrow'].join(' '),
    style: `margin-block-start: ${LANE_PADDING_PX + node.row * ROW_PX}px`,
    align: isWide ? 'auto' : 'left',
    limitSize: !hasInnerPlaces(node),
    members: node.bunch === undefined ? node.members.map(({ event }) => event.id).join(' ') : '',
  };
}

/** The topic whose ink a node wears: the lane's or, where lanes are no topics, its event's first. */
export function topicOf(node: PlacedNode, lane: LaneInfo, topics: readonly { id: string }[]): number | null {
  if (lane.topicIndex !== null || node.bunch !== undefined) return lane.topicIndex;
  const [first, ...others] = node.members.map(({ event }) =>
    topics.findIndex(({ id }) => id === event.topics[0]),
  );
  return first === undefined || first === -1 || others.some((other) => other !== first) ? null : first;
}

function kindsOf(node: PlacedNode, lane: LaneInfo): string[] {
  const topic = lane.topicIndex === null ? [] : [topicClass(lane.topicIndex)];
  const event = node.members[0]?.event;
  if (isCluster(node) || event === undefined) return ['k-many', ...topic];
  const form = clashOf(event) === null ? event.when?.form : 'clash';
  return [`k-${form}`, `s-${event.status}`, ...topic];
}

function hasInnerPlaces(node: PlacedNode): boolean {
  return node.members.some(
    ({ event }) => event.when?.form === 'set' || event.when?.form === 'around' || clashOf(event) !== null,
  );
}
