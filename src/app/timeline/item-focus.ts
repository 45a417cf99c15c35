/** Which item the reader is on, and what brings it into view: the focus, and the scrolling of the lanes. */
import type { AxisNow } from './axis-now.ts';
import { itemExtent, ROW_PX } from './items.ts';
import type { PlacedNode } from './layout.ts';
import { successorOf } from './navigation.ts';
import { eventOf } from './node.ts';
import { RovingFocus } from './roving-focus.ts';
import { overlaps } from './windows.ts';

export class ItemFocus {
  readonly roving: RovingFocus;
  /** To be scrolled to, up or down, until the window has come to rest: rows come and go on the way. */
  toReveal: PlacedNode | null = null;
  readonly #now: AxisNow;

  constructor(now: AxisNow) {
    this.#now = now;
    this.roving = new RovingFocus(now.frame.stage, (target) => this.#focused(target));
  }

  /** Calls with the node of an item, if it is still there. */
  withNode(item: string, act: (node: PlacedNode) => void): void {
    const node = this.#now.feed.nodes.find(({ id }) => id === item);
    if (node !== undefined) act(node);
  }

  approach(node: PlacedNode): void {
    const event = eventOf(node);
    if (event !== null) this.#now.props.onApproach(event);
  }

  #focused(target: HTMLElement): void {
    const { feed } = this.#now;
    const node = feed.nodes.find(({ id }) => feed.views.get(id)?.button === target);
    if (node === undefined) return;
    this.roving.current = node;
    this.approach(node);
    this.#reveal(node);
  }

  /** The item that the reader was on last as it is drawn now, if it is; after zooming, what holds its first event. */
  get inView(): PlacedNode | null {
    const node = this.roving.current;
    if (node === null) return null;
    const { feed, level, shown } = this.#now;
    const now = successorOf(feed.nodes, node);
    const isSame = now?.members.some(({ event }) => event.id === node.members[0]?.event.id);
    return now !== null && isSame && overlaps(itemExtent(now, level), shown) ? now : null;
  }

  /** After every draw. */
  settle(current: PlacedNode | null): void {
    if (this.toReveal !== null) this.#reveal(this.toReveal);
    const button = current === null ? undefined : this.#now.feed.views.get(current.id)?.button;
    this.roving.settle(button?.isConnected ? button : null);
  }

  #reveal(node: PlacedNode): void {
    const { feed, nodes, stage } = this.#now;
    const top = feed.topOf(successorOf(nodes, node) ?? node);
    stage?.showRows(top, top + ROW_PX);
  }
}
