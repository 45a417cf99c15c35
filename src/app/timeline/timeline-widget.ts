/**
 * The time axis as a plain class: build it, set its props, destroy it. It says when what is worked out anew;
 * `window-motion.ts` moves the window, `item-focus.ts` has the focus, `stage-feed.ts` says what is fed,
 * `vis-stage.ts` draws.
 */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { AxisFrame, TICKS_PX } from './axis-frame.ts';
import { AxisNow } from './axis-now.ts';
import { AxisOverlay } from './axis-overlay.ts';
import type { AxisProps } from './axis-props.ts';
import { isSameSource } from './axis-source.ts';
import { ItemFocus } from './item-focus.ts';
import type { PlacedNode } from './layout.ts';
import { type TextMeasure, textMeasure } from './measure-text.ts';
import type { Size } from './model.ts';
import { ReaderMoves } from './reader-moves.ts';
import { buildStage } from './stage-building.ts';
import { inATurn, inTurns, type Work } from './turns.ts';
import { WindowMotion } from './window-motion.ts';
import { isSameDays } from './window-raiser.ts';

export class TimelineWidget {
  readonly #frame: AxisFrame;
  readonly #measure: TextMeasure;
  readonly #overlay: AxisOverlay;
  readonly #now: AxisNow;
  readonly #motion: WindowMotion;
  readonly #focus: ItemFocus;
  readonly #moves: ReaderMoves;
  readonly #resizing: ResizeObserver;
  readonly #listening = new AbortController();
  #giveUpBuilding: () => void;

  constructor(container: HTMLElement, props: AxisProps) {
    const { texts, direction } = props;
    const jumps = { onEarlier: () => this.#moves.jump('earlier'), onLater: () => this.#moves.jump('later') };
    this.#frame = new AxisFrame(texts, direction, {
      ...jumps,
      onZoom: (factor) => this.#moves.zoom(factor),
      onUndated: () => this.#now.props.onUndated(),
      onBelow: () => this.#now.stage?.scrollDown(),
    });
    container.append(this.#frame.root);
    const { fontFamily } = getComputedStyle(this.#frame.root);
    this.#measure = textMeasure(fontFamily, texts, () => this.#now.props.group !== 'topic');
    this.#overlay = new AxisOverlay(this.#frame, props, { ...jumps, onBack: () => this.#showSelected() });
    this.#now = new AxisNow(this.#frame, props, this.#measure, () => this.#learned());
    this.#motion = new WindowMotion(this.#now);
    this.#focus = new ItemFocus(this.#now);
    this.#moves = new ReaderMoves(this.#now, this.#focus.roving, {
      moveForReader: (window, reveal) => this.#moveForReader(window, reveal),
      peek: (event) => this.#peek(event),
    });
    this.#frame.lanesHeight = this.#now.model.wantedHeight;
    this.#frame.undated = props.undatedCount;
    this.#resizing = new ResizeObserver(() => this.#resize());
    this.#resizing.observe(this.#frame.stage);
    this.#listen();
    // Asking for its size lays out the whole page.
    this.#giveUpBuilding = inATurn(() => this.#resize());
  }

  #listen(): void {
    const { signal } = this.#listening;
    this.#frame.stage.addEventListener('keydown', (event) => this.#moves.key(event), { signal });
    document.fonts.addEventListener(
      'loadingdone',
      () => {
        this.#overlay.refresh();
        if (this.#measure.refresh()) this.#remodel(this.#now.model.size);
      },
      { signal },
    );
  }

  destroy(): void {
    this.#giveUpBuilding();
    this.#motion.raiser.cancel();
    this.#now.model.release();
    this.#resizing.disconnect();
    this.#listening.abort();
    this.#focus.roving.destroy();
    this.#now.stage?.destroy();
    this.#frame.root.remove();
  }

  setProps(props: AxisProps): void {
    const now = this.#now;
    const before = now.props;
    now.props = props;
    this.#frame.undated = props.undatedCount;
    const isSelected = props.selected !== before.selected;
    const isOther =
      props.index !== before.index ||
      props.group !== before.group ||
      !isSameSource(props.source, before.source);
    const isMoved = !isSameDays(props.window, before.window) && !this.#motion.raiser.isEcho(props.window);
    const isNewModel = isOther || isSelected || isMoved;
    const isFedOther = isNewModel || props.dimmed !== before.dimmed;
    if (isNewModel) now.renew();
    if (isOther) this.#frame.lanesHeight = now.model.wantedHeight;
    if (now.stage === null) {
      if (isFedOther) this.#build();
      return;
    }
    if (isNewModel) now.stage.setLimits(now.model.limits);
    if (isFedOther) now.refeed();
    if (isMoved) this.#motion.raiser.forget();
    if (isMoved || (isOther && !this.#motion.isReaders)) this.#move(now.model.asked(), 'app');
    else if (isSelected) this.#showSelected();
    else if (isFedOther) this.#update();
    if (isSelected) this.#motion.announceSelected();
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#frame.stage;
    const size = { width: clientWidth - this.#frame.corner.offsetWidth, height: clientHeight - TICKS_PX };
    const { width, height } = this.#now.model.size;
    // Not in the page, or hidden: there is nothing yet to work out a window for.
    if (size.width <= 0 || size.height <= 0 || (size.width === width && size.height === height)) return;
    this.#remodel(size);
  }

  /** Another size or other fonts. */
  #remodel(size: Size): void {
    const now = this.#now;
    now.renew(size);
    if (now.stage === null) {
      this.#build();
      return;
    }
    now.stage.setLimits(now.model.limits);
    if (!this.#motion.isReaders) now.stage.moveTo(now.model.asked(), false);
    now.refeed();
    now.stage.redraw();
  }

  /** From the beginning, if it was being built for what the axis is no longer. */
  #build(): void {
    if (this.#now.model.size.width <= 0) return;
    this.#giveUpBuilding();
    this.#giveUpBuilding = inTurns(this.#building());
  }

  /** Out of sight, and in turns with whatever else the page has to do. */
  *#building(): Work {
    const now = this.#now;
    const window = yield* now.model.findAsked();
    if (!now.model.need(window)) return;
    this.#motion.start(window);
    yield;
    now.stage = yield* buildStage(now, window, {
      onWindow: (shown, byReader) => this.#moved(shown, byReader),
      onDrawn: () => this.#drawn(),
      onScrolled: () => now.feed.scrollTo(now.stage?.scrollTop ?? 0),
      onOpen: (item, byKey) => this.#focus.withNode(item, (node) => this.#moves.open(node, byKey)),
      onApproach: (item) => this.#focus.withNode(item, (node) => this.#focus.approach(node)),
    });
    this.#focus.toReveal = now.selectedNode;
    this.#drawn();
    this.#frame.isWhole = true;
    now.props.onWhole();
  }

  #move(window: Extent, mover: 'reader' | 'app'): void {
    if (!this.#motion.move(window, mover)) this.#update();
  }

  /** What was asked for is here. */
  #learned(): void {
    if (this.#now.stage === null) {
      this.#build();
      return;
    }
    this.#now.refeed();
    this.#update();
  }

  /** At every frame of a move. */
  #moved(window: Extent, byReader: boolean): void {
    const { stage, feed, model } = this.#now;
    if (stage === null) return;
    if (byReader) this.#focus.toReveal = null;
    this.#motion.moved(window, byReader);
    feed.feed(window);
    model.need(window);
  }

  #moveForReader(window: Extent, reveal: PlacedNode | null): void {
    this.#focus.toReveal = reveal;
    this.#move(window, 'reader');
  }

  #showSelected(): void {
    const { model, shown, selectedNode } = this.#now;
    this.#moveForReader(model.toShowSelected(shown), selectedNode);
  }

  #drawn(): void {
    this.#update();
    if (this.#motion.hasArrived) this.#focus.toReveal = null;
  }

  #update(): void {
    const { shown: window, model, feed, props, stage } = this.#now;
    if (stage === null) return;
    const current = this.#focus.inView;
    this.#overlay.draw({ window, model, feed, props, scrollTop: stage.scrollTop, current });
    this.#focus.settle(current);
  }

  #peek(event: Id | null): void {
    const now = this.#now;
    if (event === now.peeked || now.stage === null) return;
    now.peeked = event;
    now.renew();
    now.refeed();
  }
}
