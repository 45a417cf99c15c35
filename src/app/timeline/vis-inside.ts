/**
 * What vis-timeline does more often than there is need for, and offers no option against: each part of it that is
 * touched for that stands here, with what it would cost.
 */
import type { Timeline, TimelineOptions } from 'vis-timeline/esnext';
import { ITEM_PX } from './items.ts';
import { ELSEWHERE, limitOptions } from './vis-options.ts';
import type { Limits } from './windows.ts';

interface Parts {
  range: { start: number; end: number; setOptions(options: TimelineOptions): void };
  components: unknown[];
  body: {
    emitter: { emit(name: '_change', how: { queue: boolean }): void };
    domProps: { center: { width: number } };
  };
  timeAxis: object;
  itemSet: {
    groups: Record<string, VisLane>;
    dom: { frame: HTMLElement };
    props: { _previousHeight?: number };
    constructor: { types: { range: { prototype: object } } };
  };
}

interface VisLane {
  top: number;
  right: number;
  width: number;
  height: number;
  props: { label: { height: number } };
  _applyGroupHeight(height: number): void;
}

/**
 * Of each item vis reads styles and sizes after it has drawn it, and of the items of each lane anew: a layout for every
 * lane. All are as tall as the stylesheet says; how wide their words are matters to it only once they have left the
 * window.
 */
const TOLD_ITEM = {
  _getDomComponentsSizes(this: { overflow: boolean; whiteSpace: boolean }) {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: ITEM_PX } };
  },
};

export class VisInside {
  readonly #parts: Parts;

  constructor(timeline: Timeline) {
    this.#parts = timeline as unknown as Parts;
    const { itemSet, body } = this.#parts;
    Object.assign(itemSet.constructor.types.range.prototype, TOLD_ITEM);
    // Read at the end of each draw, it would be a layout of its own.
    Object.defineProperty(itemSet.dom.frame, 'offsetWidth', { get: () => body.domProps.center.width });
  }

  /**
   * Its lines and words know the Gregorian calendar only: ours are in `tick-layer.ts`. Kept from view it would still be
   * taken out of the page and put in again at every draw, which takes a layout of its own.
   */
  dropTimeAxis(): void {
    const parts = this.#parts;
    parts.components = parts.components.filter((part) => part !== parts.timeAxis);
    // Of its own first draw; whatever is clicked, vis says between which lines.
    Object.assign(parts.timeAxis, { step: { scale: 'year', step: 1 } });
  }

  /** As options of all of vis they would make it take all lanes out of the page and put them in again. */
  setLimits(limits: Limits): void {
    this.#parts.range.setOptions(limitOptions(limits));
  }

  /**
   * What comes into the data meanwhile is drawn with the next frame, all of it in two layouts of the page. In view,
   * vis draws and measures each item as it comes, which is a layout for every one, and all lanes for each list of them.
   */
  drawTogether(put: () => void): void {
    const { range, itemSet } = this.#parts;
    const { start, end } = range;
    Object.assign(range, { start: ELSEWHERE.from, end: ELSEWHERE.to });
    Object.assign(itemSet, { redraw: () => false });
    try {
      put();
    } finally {
      Object.assign(range, { start, end });
      // That of its class again.
      Reflect.deleteProperty(itemSet, 'redraw');
    }
  }

  /**
   * vis takes the height of a lane from its head only while the lane is in view, and draws all of them once more when
   * it has found another: this is told, before it draws. In pixels.
   */
  setHeights(heights: ReadonlyMap<string, number>): void {
    const { body, itemSet } = this.#parts;
    const { groups, dom, props } = itemSet;
    let total = 0;
    let isOther = false;
    for (const [id, height] of heights) {
      const lane = groups[id];
      if (lane !== undefined) this.#place(lane, total);
      total += height;
      if (lane === undefined || lane.height === height) continue;
      isOther = true;
      lane.height = height;
      lane.props.label.height = height;
      lane._applyGroupHeight(height);
    }
    dom.frame.style.height = `${total}px`;
    props._previousHeight = total;
    // Of a lane out of view nothing else may be new: how far lanes scroll would be as it was.
    if (isOther) body.emitter.emit('_change', { queue: true });
  }

  /** vis asks the page where a lane stands and how large it is, before and after it has drawn the items of all. */
  #place(lane: VisLane, top: number): void {
    const { domProps } = this.#parts.body;
    Object.assign(lane, {
      top,
      _calculateGroupSizeAndPosition: () => Object.assign(lane, { right: 0, width: domProps.center.width }),
      _didResize: () => false,
    });
  }
}
