/**
 * Tells clicks from the ends of drags: vis-timeline fires `click` when a drag that began on an item is let go,
 * and an article would open by accident.
 */
const STILL_PX = 5;

export class ClickGate {
  #down: { x: number; y: number } | null = null;
  #hasPanned = false;

  press({ clientX, clientY }: { clientX: number; clientY: number }): void {
    this.#down = { x: clientX, y: clientY };
    this.#hasPanned = false;
  }

  /** The reader moved the window since. */
  pan(): void {
    this.#hasPanned = true;
  }

  /** A click without a press comes from a key or from assistive technology. */
  isClick({ clientX, clientY, detail }: { clientX: number; clientY: number; detail: number }): boolean {
    if (detail === 0 || this.#down === null) return true;
    const { x, y } = this.#down;
    return !this.#hasPanned && Math.hypot(clientX - x, clientY - y) < STILL_PX;
  }
}
