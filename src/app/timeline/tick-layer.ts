/** Lines of time behind the lanes, and their words above them. vis-timeline's own know one calendar only. */

import { dayToMs } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { element } from './element.ts';
import { TICK_PADDING_PX, tickLabels } from './tick-labels.ts';
import styles from './tick-layer.module.css';
import type { TickWords } from './tick-words.ts';
import { isHeavy, ticksAt, ticksBetween } from './ticks.ts';
import { lengthOf } from './windows.ts';

/** As in tick-layer.module.css. */
const PLAIN = '400 12.5px';
const STRONG = '600 12.5px';

export class TickLayer {
  readonly root = element('div', { className: styles.ticks });
  readonly #calendar: Calendar;
  readonly #words: TickWords;
  readonly #canvas = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  constructor(calendar: Calendar, words: TickWords) {
    this.#calendar = calendar;
    this.#words = words;
    this.root.style.setProperty('--tick-padding', `${TICK_PADDING_PX}px`);
  }

  /** Fonts have arrived: every text may be of another width. */
  refresh(): void {
    this.#widths.clear();
  }

  /** @param width Of the window, in pixels. */
  show(window: Extent, level: number, width: number): void {
    const ticks = ticksAt(level);
    const days = ticksBetween(window, ticks, this.#calendar);
    const share = (day: Day) => (dayToMs(day) - window.from) / lengthOf(window);
    const labels = tickLabels(days, {
      ticks,
      words: this.#words,
      at: (day) => share(day) * width,
      width,
      measure: (text) => this.#widthOf(text),
    });
    const { root } = this;
    while (root.childElementCount > days.length) root.lastElementChild?.remove();
    while (root.childElementCount < days.length) root.append(element('div', { children: [element('bdi')] }));
    for (const [i, day] of days.entries()) {
      const tick = root.children[i] as HTMLElement;
      tick.dataset.day = day;
      tick.className = isHeavy(day, ticks, this.#calendar)
        ? `${styles.tick} ${styles.heavy}`
        : `${styles.tick}`;
      tick.style.insetInlineStart = `${share(day) * 100}%`;
      const label = tick.firstElementChild as HTMLElement;
      const text = labels[i] ?? '';
      if (label.textContent !== text) label.textContent = text;
    }
  }

  /** The heavier of both weights: which one a line has may change while the reader pans. */
  #widthOf(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined || this.#canvas === null) return known ?? 0;
    const { fontFamily } = getComputedStyle(this.root);
    const [plain = 0, strong = 0] = [PLAIN, STRONG].map((font) =>
      this.#measured(text, `${font} ${fontFamily}`),
    );
    const width = Math.ceil(Math.max(plain, strong));
    this.#widths.set(text, width);
    return width;
  }

  #measured(text: string, font: string): number {
    if (this.#canvas === null) return 0;
    this.#canvas.font = font;
    return this.#canvas.measureText(text).width;
  }
}
