import type { Day } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { daysOfWindow } from './axis-model.ts';

export interface DaysShown {
  from: Day;
  to: Day;
}

const SETTLED_MS = 300;

/**
 * Tells the app where the reader moved the window, once it has come to rest, and knows its own words when the
 * address says them back: the window must not jump to whole days under the reader's hand.
 */
export class WindowRaiser {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #raised: DaysShown | null = null;

  readonly #raise: (days: DaysShown) => void;

  constructor(raise: (days: DaysShown) => void) {
    this.#raise = raise;
  }

  /** @param window Where it is when the time has come. */
  later(window: () => Extent): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const days = daysOfWindow(window());
      if (isSameDays(days, this.#raised)) return;
      this.#raised = days;
      this.#raise(days);
    }, SETTLED_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** The reader has moved the window, even if the address does not say so yet. */
  get hasMoved(): boolean {
    return this.isWaiting || this.#raised !== null;
  }

  isEcho(days: DaysShown | null): boolean {
    return days !== null && isSameDays(days, this.#raised);
  }

  /** The app has moved the window elsewhere: saying the same days again would be news. */
  forget(): void {
    this.cancel();
    this.#raised = null;
  }
}

export function isSameDays(a: DaysShown | null, b: DaysShown | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
