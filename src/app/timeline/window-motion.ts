/** Where the window goes, and who is told of it: the app of the reader's moves, not of its own. */
import type { Extent } from '../marks/geometry.ts';
import { daysOfWindow, windowOfDays } from './axis-model.ts';
import type { AxisNow } from './axis-now.ts';
import { WindowRaiser } from './window-raiser.ts';
import { isSameWindow, keepWithin, lengthOf } from './windows.ts';

type Mover = 'reader' | 'app';

/** Further than this many windows a move is a jump: sweeping through years shows nothing. */
const FAR = 3;

export class WindowMotion {
  readonly raiser = new WindowRaiser((days) => this.#settled(days));
  readonly #now: AxisNow;
  #mover: Mover = 'app';
  /** A selection has just been announced: the move that it led to is no news. */
  #isAnnounced = false;

  constructor(now: AxisNow) {
    this.#now = now;
  }

  /** Not the opening window, which follows events, size and fonts. */
  get isReaders(): boolean {
    return this.#now.props.window !== null || this.raiser.hasMoved;
  }

  get hasArrived(): boolean {
    return isSameWindow(this.#now.shown, this.#now.target);
  }

  /** Where the axis opens. */
  start(window: Extent): void {
    this.#now.target = window;
    this.#show(window);
  }

  /** @returns whether it leads anywhere: vis does not draw for a move that leads nowhere */
  move(window: Extent, mover: Mover): boolean {
    const { model, shown, stage } = this.#now;
    const target = keepWithin(window, model.limits);
    this.#mover = mover;
    this.#now.target = target;
    if (isSameWindow(target, shown)) return false;
    const distance = Math.abs(target.from - shown.from) / lengthOf(shown);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage?.moveTo(target, !isStill && distance < FAR);
    return true;
  }

  /** At every frame of a move. */
  moved(window: Extent, byReader: boolean): void {
    this.#show(window);
    if (byReader) this.#now.target = window;
    if (byReader || this.#mover === 'reader') this.raiser.later(() => this.#now.shown);
  }

  #show(window: Extent): void {
    this.#now.shown = window;
    const { from, to } = daysOfWindow(window);
    this.#now.props.onShown(from, to);
  }

  #settled(days: ReturnType<typeof daysOfWindow>): void {
    const { props, frame, model } = this.#now;
    const window = windowOfDays(days);
    if (!this.#isAnnounced) {
      model.countIn(window, (count) => frame.announce(props.texts.windowCount(window, count)));
    }
    this.#isAnnounced = false;
    props.onWindow(days.from, days.to);
  }

  announceSelected(): void {
    const { selectedEvent, frame, props } = this.#now;
    if (selectedEvent === null) return;
    frame.announce(props.texts.selected(selectedEvent));
    this.#isAnnounced = this.raiser.isWaiting;
  }
}
