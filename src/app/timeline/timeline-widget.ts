/**
 * The time axis as a plain class: build it, set its props, destroy it. It decides where the window goes and who
 * has the focus; `stage-feed.ts` says what is fed, `vis-stage.ts` draws.
 */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { AxisFrame, TICKS_PX } from './axis-frame.ts';
import { AxisModel, daysOfWindow, eventsIn, type Size, windowOfDays } from './axis-model.ts';
import { AxisOverlay } from './axis-overlay.ts';
import type { AxisProps } from './axis-props.ts';
import { itemExtent, ROW_PX } from './items.ts';
import type { PlacedNode } from './layout.ts';
import { type TextMeasure, textMeasure } from './measure-text.ts';
import { nodeOfEvent, successorOf } from './navigation.ts';
import { eventOf } from './node.ts';
import { type MovableAxis, ReaderMoves } from './reader-moves.ts';
import { RovingFocus } from './roving-focus.ts';
import { StageFeed } from './stage-feed.ts';
import { VisStage } from './vis-stage.ts';
import { isSameDays, WindowRaiser } from './window-raiser.ts';
import { isSameWindow, keepWithin, lengthOf, overlaps } from './windows.ts';

/** Whose doing a move is: the app is told of the reader's, not of its own. */
type Mover = 'reader' | 'app';

/** Further than this many windows a move is a jump: sweeping through years shows nothing. */
const FAR = 3;

export class TimelineWidget {
  #props: AxisProps;
  readonly #frame: AxisFrame;
  readonly #measure: TextMeasure;
  readonly #overlay: AxisOverlay;
  readonly #focus: RovingFocus;
  readonly #moves: ReaderMoves;
  readonly #raiser: WindowRaiser;
  readonly #resizing: ResizeObserver;
  readonly #listening = new AbortController();
  #model: AxisModel;
  #feed: StageFeed;
  /** Built once there is a size to draw in. */
  #stage: VisStage | null = null;
  #shown: Extent = { from: 0, to: 1 };
  #mover: Mover = 'app';
  /** An event that arrow keys have led to and that would be hidden in a cluster. */
  #peeked: Id | null = null;
  /** Where the window is going, or stands. The next move starts from here, however quickly it comes. */
  #target: Extent = this.#shown;
  /** To be scrolled to, up or down, until the window has come to rest: rows come and go on the way. */
  #toReveal: PlacedNode | null = null;
  /** A selection has just been announced: the move that it led to is no news. */
  #isAnnounced = false;

  constructor(container: HTMLElement, props: AxisProps) {
    this.#props = props;
    const { texts, direction } = props;
    const jumps = { onEarlier: () => this.#moves.jump('earlier'), onLater: () => this.#moves.jump('later') };
    this.#frame = new AxisFrame(texts, direction, {
      ...jumps,
      onZoom: (factor) => this.#moves.zoom(factor),
      onUndated: () => this.#props.onUndated(),
      onBelow: () => this.#stage?.scrollDown(),
    });
    container.append(this.#frame.root);
    const { fontFamily } = getComputedStyle(this.#frame.root);
    this.#measure = textMeasure(fontFamily, texts, () => this.#props.group !== 'topic');
    this.#overlay = new AxisOverlay(this.#frame, props, { ...jumps, onBack: () => this.#showSelected() });
    this.#focus = new RovingFocus(this.#frame.stage, (target) => this.#focused(target));
    this.#raiser = new WindowRaiser((days) => this.#settled(days));
    this.#moves = new ReaderMoves(this.#movable());
    this.#model = this.#newModel({ width: 0, height: 0 });
    this.#feed = new StageFeed(this.#model, texts);
    this.#frame.lanesHeight = this.#model.wantedHeight;
    this.#frame.undated = props.undatedCount;
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(this.#frame.stage);
    this.#listen();
    this.#resize();
  }

  #listen(): void {
    const { signal } = this.#listening;
    this.#frame.stage.addEventListener('keydown', (event) => this.#moves.key(event), { signal });
    document.fonts.addEventListener(
      'loadingdone',
      () => {
        this.#overlay.refresh();
        if (this.#measure.refresh()) this.#remodel(this.#model.size);
      },
      { signal },
    );
  }

  destroy(): void {
    this.#raiser.cancel();
    this.#resizing.disconnect();
    this.#listening.abort();
    this.#focus.destroy();
    this.#stage?.destroy();
    this.#frame.root.remove();
  }

  setProps(props: AxisProps): void {
    const before = this.#props;
    this.#props = props;
    this.#frame.undated = props.undatedCount;
    const stage = this.#stage;
    if (stage === null) return;
    const isSelected = props.selected !== before.selected;
    const isOther = (['events', 'index', 'group'] as const).some((key) => props[key] !== before[key]);
    const isMoved = !isSameDays(props.window, before.window) && !this.#raiser.isEcho(props.window);
    if (isOther || isSelected || isMoved) {
      this.#model = this.#newModel(this.#model.size);
      if (isOther) this.#frame.lanesHeight = this.#model.wantedHeight;
      stage.setLimits(this.#model.limits);
    }
    if (isOther || isSelected || isMoved || props.dimmed !== before.dimmed) this.#refeed(stage);
    if (isMoved) this.#raiser.forget();
    if (isMoved || (isOther && !this.#isReadersWindow)) this.#move(this.#model.asked(), 'app');
    else if (isSelected) this.#showSelected();
    if (isSelected) this.#announceSelected();
  }

  #newModel(size: Size): AxisModel {
    const { selected } = this.#props;
    const apart = new Set([selected, this.#peeked].filter((id) => id !== null));
    return new AxisModel({ ...this.#props, apart }, size, this.#measure);
  }

  /** Not the opening one, which follows events, size and fonts. */
  get #isReadersWindow(): boolean {
    return this.#props.window !== null || this.#raiser.hasMoved;
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#frame.stage;
    const size = { width: clientWidth - this.#frame.corner.offsetWidth, height: clientHeight - TICKS_PX };
    const { width, height } = this.#model.size;
    // Not in the page, or hidden: there is nothing yet to work out a window for.
    if (size.width <= 0 || size.height <= 0 || (size.width === width && size.height === height)) return;
    this.#remodel(size);
  }

  /** Another size or other fonts. */
  #remodel(size: Size): void {
    this.#model = this.#newModel(size);
    if (size.width <= 0) return;
    const stage = this.#stage ?? this.#open();
    stage.setLimits(this.#model.limits);
    if (!this.#isReadersWindow) stage.moveTo(this.#model.asked(), false);
    this.#refeed(stage);
    stage.redraw();
  }

  #open(): VisStage {
    this.#shown = this.#model.asked();
    this.#target = this.#shown;
    const { direction, texts } = this.#props;
    const stage = new VisStage(
      this.#frame.stage,
      {
        direction,
        window: this.#shown,
        limits: this.#model.limits,
        lanes: texts.lanes,
        label: (item) => this.#feed.label(item),
        frame: (item) => this.#feed.frame(item),
        head: (lane) => this.#feed.head(lane),
      },
      {
        onWindow: (window, byReader) => this.#moved(window, byReader),
        onDrawn: () => this.#drawn(),
        onOpen: (item, byKey) => this.#withNode(item, (node) => this.#moves.open(node, byKey)),
        onApproach: (item) => this.#withNode(item, (node) => this.#approach(node)),
      },
    );
    this.#stage = stage;
    this.#toReveal = this.#selectedNode;
    this.#tellShown();
    return stage;
  }

  get #level(): number {
    return this.#model.levelOf(this.#shown);
  }

  get #nodes(): readonly PlacedNode[] {
    return this.#model.layoutAt(this.#level).nodes;
  }

  get #selectedNode(): PlacedNode | null {
    const { selected } = this.#props;
    return selected === null ? null : nodeOfEvent(this.#nodes, selected);
  }

  #refeed(stage: VisStage): void {
    this.#feed.setModel(this.#model, this.#props.index.topics, stage);
    this.#feed.setHighlights(this.#props.selected, this.#props.dimmed);
    this.#feed.feed(this.#shown, stage);
  }

  #move(window: Extent, mover: Mover): void {
    this.#mover = mover;
    this.#target = keepWithin(window, this.#model.limits);
    // vis does not draw for a move that leads nowhere.
    if (isSameWindow(this.#target, this.#shown)) {
      this.#update();
      return;
    }
    const distance = Math.abs(this.#target.from - this.#shown.from) / lengthOf(this.#shown);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#stage?.moveTo(this.#target, !isStill && distance < FAR);
  }

  #tellShown(): void {
    const { from, to } = daysOfWindow(this.#shown);
    this.#props.onShown(from, to);
  }

  /** At every frame of a move. */
  #moved(window: Extent, byReader: boolean): void {
    this.#shown = window;
    this.#tellShown();
    if (byReader) {
      this.#toReveal = null;
      this.#target = window;
    }
    if (this.#stage !== null) this.#feed.feed(window, this.#stage);
    if (byReader || this.#mover === 'reader') this.#raiser.later(() => this.#shown);
  }

  #settled(days: ReturnType<typeof daysOfWindow>): void {
    const window = windowOfDays(days);
    const { texts, onWindow } = this.#props;
    if (!this.#isAnnounced) {
      this.#frame.announce(texts.windowCount(window, eventsIn(this.#nodes, window).size));
    }
    this.#isAnnounced = false;
    onWindow(days.from, days.to);
  }

  #moveForReader(window: Extent, reveal: PlacedNode | null): void {
    this.#toReveal = reveal;
    this.#move(window, 'reader');
  }

  #showSelected(): void {
    this.#moveForReader(this.#model.toShowSelected(this.#shown), this.#selectedNode);
  }

  #announceSelected(): void {
    const event = this.#selectedNode?.members[0]?.event;
    if (event === undefined) return;
    this.#frame.announce(this.#props.texts.selected(event));
    this.#isAnnounced = this.#raiser.isWaiting;
  }

  #drawn(): void {
    this.#update();
    if (isSameWindow(this.#shown, this.#target)) this.#toReveal = null;
  }

  #update(): void {
    const stage = this.#stage;
    if (stage === null) return;
    const current = this.#focus.current === null ? null : this.#inView(this.#focus.current);
    this.#overlay.draw({
      window: this.#shown,
      model: this.#model,
      feed: this.#feed,
      props: this.#props,
      scrollTop: stage.scrollTop,
      current,
    });
    if (this.#toReveal !== null) this.#reveal(this.#toReveal, stage);
    const button = current === null ? undefined : this.#feed.views.get(current.id)?.button;
    this.#focus.settle(button?.isConnected ? button : null);
  }

  /** The same event or cluster as it is drawn now, if it is; after zooming, what holds its first event. */
  #inView(node: PlacedNode): PlacedNode | null {
    const now = successorOf(this.#feed.nodes, node);
    const isSame = now?.members.some(({ event }) => event.id === node.members[0]?.event.id);
    return now !== null && isSame && overlaps(itemExtent(now, this.#level), this.#shown) ? now : null;
  }

  #reveal(node: PlacedNode, stage: VisStage): void {
    const top = this.#feed.topOf(successorOf(this.#nodes, node) ?? node);
    stage.showRows(top, top + ROW_PX);
  }

  #withNode(item: string, act: (node: PlacedNode) => void): void {
    const node = this.#feed.nodes.find(({ id }) => id === item);
    if (node !== undefined) act(node);
  }

  #approach(node: PlacedNode): void {
    const event = eventOf(node);
    if (event !== null) this.#props.onApproach(event);
  }

  #focused(target: HTMLElement): void {
    const node = this.#feed.nodes.find(({ id }) => this.#feed.views.get(id)?.button === target);
    if (node === undefined) return;
    this.#focus.current = node;
    this.#approach(node);
    if (this.#stage !== null) this.#reveal(node, this.#stage);
  }

  #peek(event: Id | null): void {
    if (event === this.#peeked || this.#stage === null) return;
    this.#peeked = event;
    this.#model = this.#newModel(this.#model.size);
    this.#refeed(this.#stage);
  }

  #movable(): MovableAxis {
    const axis = this;
    return {
      get props() {
        return axis.#props;
      },
      get model() {
        return axis.#model;
      },
      get window() {
        return axis.#target;
      },
      focus: this.#focus,
      moveForReader: (window, reveal) => this.#moveForReader(window, reveal),
      peek: (event) => this.#peek(event),
    };
  }
}
