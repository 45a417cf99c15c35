/**
 * One stop of the Tab key for the whole axis: which item it is, and what becomes of the focus when vis takes
 * that item out of the page, or out and in again.
 */

import type { PlacedNode } from './layout.ts';

export class RovingFocus {
  /** The last item focused, opened or stepped to. */
  current: PlacedNode | null = null;
  readonly #stage: HTMLElement;
  readonly #listening = new AbortController();
  /** To be focused once it is drawn. */
  #isAwaited = false;
  /** The focus is on an item, or would be if the item were still in the page. */
  #isInside = false;

  /** @param stage Focusable itself: it holds the focus while its item is gone. */
  constructor(stage: HTMLElement, onFocus: (button: HTMLElement) => void) {
    this.#stage = stage;
    const { signal } = this.#listening;
    stage.addEventListener(
      'focusin',
      ({ target }) => {
        this.#isInside = true;
        if (target instanceof HTMLElement && target !== stage) onFocus(target);
      },
      { signal },
    );
    stage.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // Without a target it may be vis removing the item: then the focus is still ours.
        if (relatedTarget instanceof Node && !stage.contains(relatedTarget)) this.#isInside = false;
      },
      { signal },
    );
    document.addEventListener('pointerdown', () => this.#leave(), { signal, capture: true });
  }

  #leave(): void {
    this.#isInside = false;
    this.#isAwaited = false;
  }

  /** Focuses an item as soon as it is in the page. */
  moveTo(node: PlacedNode): void {
    this.current = node;
    this.#isAwaited = true;
  }

  /**
   * After every draw.
   * @param button Of the current item, if it can be seen.
   */
  settle(button: HTMLElement | null): void {
    const { activeElement } = document;
    if (!this.#isAwaited && !this.#isOurs(activeElement)) return;
    if (button !== null) {
      this.#isAwaited = false;
      if (button !== activeElement) button.focus({ preventScroll: true });
    } else if (activeElement !== this.#stage) {
      this.#stage.focus({ preventScroll: true });
    }
  }

  /** The focus is on an item, or on nothing since its item has gone. */
  #isOurs(activeElement: Element | null): boolean {
    if (!this.#isInside || !document.hasFocus()) return false;
    const isOnItem = activeElement?.closest('.vis-item') !== null && this.#stage.contains(activeElement);
    return isOnItem || activeElement === document.body || activeElement === this.#stage;
  }

  destroy(): void {
    this.#listening.abort();
  }
}
