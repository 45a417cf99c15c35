/**
 * vis-timeline, reduced to what the axis needs, with its faults in right-to-left pages mended here, in
 * `vis-options.ts` and in `vis-fixes.css`. Nothing else in the app knows that it exists.
 */
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './vis-fixes.css';
import type { Extent } from '../marks/geometry.ts';
import { ClickGate } from './click-gate.ts';
import { followSwipes } from './lane-swipe.ts';
import type { VisData } from './vis-data.ts';
import { VisInside } from './vis-inside.ts';
import { limitOptions, type StageTerms, visOptions } from './vis-options.ts';
import { panOf } from './wheel.ts';
import { type Limits, lengthOf } from './windows.ts';

export interface StageEvents {
  /** At every frame of a move, before it is drawn. */
  onWindow(window: Extent, byReader: boolean): void;
  /** After every draw. */
  onDrawn(): void;
  /** The lanes have been scrolled, before that is drawn. */
  onScrolled(): void;
  /** An item was clicked or its button pressed; `byKey` if no pointer did it. */
  onOpen(item: string, byKey: boolean): void;
  /** The pointer is over an item, or a finger on it. */
  onApproach(item: string): void;
}

const MOVE_MS = 240;
const PAGE = 0.8;

export class VisStage {
  readonly #mount: HTMLElement;
  readonly #timeline: Timeline;
  readonly #inside: VisInside;
  readonly #data: VisData;
  readonly #events: StageEvents;
  readonly #gate = new ClickGate();
  readonly #listening = new AbortController();
  readonly #direction: StageTerms['direction'];
  readonly #window: Extent;
  #limits: Limits;
  #isDestroyed = false;
  /** vis takes a wheel that we handle for a move of our own. */
  #isTurning = false;
  /** Asking the page how high its lanes are, at every frame of a move, would lay it out once more: this is told. */
  readonly #resizing = new ResizeObserver(() => this.#tabToScroller());
  #scrollTop = 0;

  /** Out of the page, until it is shown. */
  constructor(terms: StageTerms, events: StageEvents) {
    this.#events = events;
    this.#direction = terms.direction;
    this.#data = terms.data;
    this.#window = terms.window;
    this.#limits = terms.limits;
    // vis leaves inline styles behind on what it was mounted in: a fresh child goes with it.
    this.#mount = document.createElement('div');
    this.#mount.className = 'axis-mount';
    this.#timeline = new Timeline(this.#mount, terms.data.items, terms.data.lanes, visOptions(terms));
    this.#inside = new VisInside(this.#timeline);
    this.#inside.dropTimeAxis();
    this.#listen();
    this.#nameScroller(terms.lanes);
  }

  /** Draws all that it was given, at once. */
  show(container: HTMLElement): void {
    this.#timeline.setOptions(limitOptions(this.#limits));
    this.moveTo(this.#window, false);
    container.append(this.#mount);
    // vis has counted its vain draws out of the page, and gives up after five in a row.
    Object.assign(this.#timeline, { redrawCount: 0 });
    // `redraw` would wait for a frame; until it has drawn once, vis draws as soon as a lane is said anew.
    this.#data.lanes.update(this.#data.lanes.get());
  }

  #listen(): void {
    const { signal } = this.#listening;
    const timeline = this.#timeline;
    timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
      const byReader = byUser || this.#isTurning;
      if (byReader) this.#gate.pan();
      this.#events.onWindow({ from: start.getTime(), to: end.getTime() }, byReader);
    });
    timeline.on('changed', () => this.#events.onDrawn());
    timeline.on('itemover', ({ item }: { item: string }) => this.#events.onApproach(item));
    timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
      if (item !== null && this.#gate.isClick(event)) this.#events.onOpen(item, event.detail === 0);
    });
    this.#mount.addEventListener('pointerdown', (event) => this.#press(event), { signal, capture: true });
    // Before vis, which would scroll the lanes under Shift.
    this.#mount.addEventListener('wheel', (event) => this.#wheel(event), {
      signal,
      capture: true,
      passive: false,
    });
    followSwipes(this.#mount, () => this.#scroller, this.#listening);
    // Focus scrolls what it thinks is a scroller, and vis never scrolls it back.
    this.#mount.addEventListener('scroll', ({ target }) => this.#scrolled(target), { signal, capture: true });
  }

  #scrolled(target: EventTarget | null): void {
    unscroll(target);
    const before = this.#scrollTop;
    this.#scrollTop = this.#scroller?.scrollTop ?? 0;
    if (this.#scrollTop !== before) this.#events.onScrolled();
  }

  /** A stop of the Tab key only where there is something to scroll. */
  #tabToScroller(): void {
    const scroller = this.#scroller;
    if (scroller !== null) scroller.tabIndex = scroller.scrollHeight > scroller.clientHeight ? 0 : -1;
  }

  /** Lane heads scroll by the keys of any scroller, which are not those of the axis. */
  #nameScroller(name: string): void {
    const scroller = this.#scroller;
    if (scroller === null) return;
    scroller.role = 'group';
    scroller.ariaLabel = name;
    scroller.addEventListener('keydown', (event) => event.stopPropagation());
    for (const part of [scroller, ...scroller.children]) this.#resizing.observe(part);
  }

  #press(event: PointerEvent): void {
    this.#gate.press(event);
    if (event.pointerType !== 'touch') return;
    const { item } = this.#timeline.getEventProperties(event);
    if (typeof item === 'string') this.#events.onApproach(item);
  }

  #wheel(event: WheelEvent): void {
    const pixels = panOf(event, this.#direction);
    if (pixels === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const window = this.window;
    const by = (pixels / this.width) * lengthOf(window);
    this.#isTurning = true;
    this.#timeline.setWindow(window.from + by, window.to + by, { animation: false });
    this.#isTurning = false;
  }

  get window(): Extent {
    const { start, end } = this.#timeline.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  /** Of the part that shows time, in pixels. */
  get width(): number {
    return this.#panel('.vis-center')?.clientWidth ?? 0;
  }

  get #scroller(): HTMLElement | null {
    return this.#panel(this.#direction === 'rtl' ? '.vis-panel.vis-right' : '.vis-panel.vis-left');
  }

  #panel(selector: string): HTMLElement | null {
    return this.#mount.querySelector<HTMLElement>(selector);
  }

  /** Of the lanes, where they do not all fit; pixels from the top. */
  get scrollTop(): number {
    return this.#scrollTop;
  }

  /** Scrolls the lanes as far as it takes to show a stretch of them, in pixels from their top. */
  showRows(top: number, bottom: number): void {
    const scroller = this.#scroller;
    if (scroller === null) return;
    const { scrollTop, clientHeight } = scroller;
    if (top < scrollTop) scroller.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
  }

  /** By most of what is in view, so that the eye finds a lane again. */
  scrollDown(): void {
    const scroller = this.#scroller;
    if (scroller !== null) scroller.scrollTop += scroller.clientHeight * PAGE;
  }

  setLimits(limits: Limits): void {
    this.#limits = limits;
    this.#inside.setLimits(limits);
  }

  moveTo({ from, to }: Extent, isAnimated: boolean): void {
    const animation = isAnimated && { duration: MOVE_MS, easingFunction: 'easeOutQuad' as const };
    this.#timeline.setWindow(from, to, { animation });
  }

  /** What comes into the data meanwhile is drawn with the next frame. */
  drawTogether(put: () => void): void {
    this.#inside.drawTogether(put);
  }

  /** Of the lanes, in pixels. */
  setHeights(heights: ReadonlyMap<string, number>): void {
    this.#inside.setHeights(heights);
  }

  redraw(): void {
    if (!this.#isDestroyed) this.#timeline.redraw();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#listening.abort();
    this.#resizing.disconnect();
    try {
      this.#timeline.destroy();
    } finally {
      this.#mount.remove();
    }
  }
}

function unscroll(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.matches('.vis-left, .vis-right')) return;
  target.scrollLeft = 0;
  target.scrollTop = 0;
}
