/** What the axis shows of its window besides the items: brought up to date after every draw. */
import type { EventHead } from '../../core/model/event-head.ts';
import type { Extent } from '../marks/geometry.ts';
import { type AxisFrame, TICKS_PX } from './axis-frame.ts';
import { daysOfWindow, windowOfDays } from './axis-model.ts';
import type { AxisProps } from './axis-props.ts';
import { ColumnLayer } from './column-layer.ts';
import { columnsOf } from './columns.ts';
import { itemExtent, markShare } from './items.ts';
import type { PlacedNode } from './layout.ts';
import type { Model } from './model.ts';
import { earlierThan, hasLater, isEmpty, isOnlyCrossed, nodeOfEvent } from './navigation.ts';
import { GAP_PX, toMs } from './node.ts';
import { type NoticeActions, type NoticeState, Notices } from './notices.ts';
import { levelOf } from './scale.ts';
import type { StageFeed } from './stage-feed.ts';
import { TickLayer } from './tick-layer.ts';
import { lengthOf, overlaps, zoomable } from './windows.ts';

export interface Shown {
  window: Extent;
  model: Model;
  feed: StageFeed;
  props: AxisProps;
  /** Pixels by which the lanes are scrolled. */
  scrollTop: number;
  /** The item that Tab would reach, if it is in the window. */
  current: PlacedNode | null;
}

const MARKER_PX = 28;

export class AxisOverlay {
  readonly #frame: AxisFrame;
  readonly #columns: ColumnLayer;
  readonly #notices: Notices;
  readonly #ticks: TickLayer;

  constructor(frame: AxisFrame, props: AxisProps, actions: NoticeActions) {
    this.#frame = frame;
    this.#columns = new ColumnLayer(frame.columns);
    this.#ticks = new TickLayer(props.texts.calendar, props.texts.tick);
    frame.columns.after(this.#ticks.root);
    this.#notices = new Notices(frame.notices, props.texts, props.direction, actions);
  }

  /** Fonts have arrived. */
  refresh(): void {
    this.#ticks.refresh();
  }

  draw(shown: Shown): void {
    const { window, model, feed, props, scrollTop } = shown;
    const level = model.levelOf(window);
    const { nodes } = model.layoutAt(level);
    this.#ticks.show(window, levelOf(window, model.size.width), model.size.width);
    this.#frame.window = props.texts.window(windowOfDays(daysOfWindow(window)));
    this.#frame.setEnds(earlierThan(nodes, window) !== null, hasLater(nodes, window, level));
    const { isCloser, isFarther } = zoomable(window, model.limits);
    this.#frame.setZoom(isCloser, isFarther);
    this.#frame.lanesBelow = feed.lanesBelow(scrollTop + model.size.height);
    this.#drawItems(shown, level);
    const selected = props.selected === null ? null : nodeOfEvent(nodes, props.selected);
    const event = selected?.members[0]?.event;
    const isSelectedSeen = selected !== null && overlaps(selected.box, window);
    const isKnown = model.knows(window);
    this.#columns.show(event === undefined ? [] : columnsOf(event), window);
    this.#notices.show({
      away: selected === null ? null : this.#awayFrom(selected, shown, level),
      empty: isKnown && isEmpty(nodes, window) ? nearest(nodes, window) : null,
      // Who looks at such an event itself has what there is to see.
      crossed: isKnown && isOnlyCrossed(nodes, window) && !isSelectedSeen ? nearest(nodes, window) : null,
    });
  }

  #drawItems({ window, model, feed, current }: Shown, level: number): void {
    // What is in a lane out of view is not in the page; what is a little beside the window is.
    const inPage = feed.nodes.filter(({ id }) => feed.views.get(id)?.button.isConnected);
    const inView = inPage.filter((node) => overlaps(itemExtent(node, level), window));
    const stop =
      inView.find(({ id }) => id === current?.id) ??
      inView.find(({ extent }) => extent.from >= window.from) ??
      inView[0];
    const pixels = model.size.width / lengthOf(window);
    for (const node of inPage) {
      const view = feed.views.get(node.id);
      if (view === undefined) continue;
      view.isTabStop = node.id === stop?.id;
      // vis moves the label of a long mark to the edge that cuts it, and leaves that of a short one behind the edge.
      const isCut = node.extent.from < window.from;
      const isAtEdge = isCut && markShare(node, level) === 1;
      const start = isAtEdge ? window.from : node.extent.from;
      const end = Math.min(isAtEdge ? node.extent.to : window.to, roomOf(node, level));
      view.setRoom(isCut && !isAtEdge ? 0 : (end - start) * pixels, node.label, isAtEdge);
    }
  }

  #awayFrom(node: PlacedNode, { window, model, feed, scrollTop }: Shown, level: number): NoticeState['away'] {
    const event = node.members[0]?.event;
    const item = itemExtent(node, level);
    if (event === undefined || overlaps(item, window)) return null;
    const lowest = model.size.height + TICKS_PX - 2 * MARKER_PX;
    const top = Math.min(Math.max(feed.topOf(node) - scrollTop, 0), lowest);
    return { event, side: item.to <= window.from ? 'earlier' : 'later', top };
  }
}

function nearest(
  nodes: readonly PlacedNode[],
  window: Extent,
): { before: EventHead | null; after: EventHead | null } {
  const before = nodes.findLast(({ extent }) => extent.from < window.from);
  const after = nodes.find(({ extent }) => extent.from >= window.to);
  return { before: before?.members.at(-1)?.event ?? null, after: after?.members[0]?.event ?? null };
}

/** Where the label of an archive's node must end, so that it does not touch the next of its row. */
function roomOf({ room }: PlacedNode, level: number): number {
  return room === undefined ? Number.POSITIVE_INFINITY : room - toMs(GAP_PX, level);
}
