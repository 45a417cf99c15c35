import type { Extent } from '../marks/geometry.ts';
import styles from './axis.module.css';
import { element } from './element.ts';
import { lengthOf, overlaps } from './windows.ts';

/** A column wider than this share of the window would wash all of it in amber: then its edges say enough. */
const WIDEST = 0.5;

/** The days of the selected event, through all lanes. Not an item of vis: ticks and foot belong to it too. */
export class ColumnLayer {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  show(days: readonly Extent[], window: Extent): void {
    const shown = days.filter((column) => overlaps(column, window));
    while (this.#root.childElementCount > shown.length) this.#root.lastElementChild?.remove();
    while (this.#root.childElementCount < shown.length) this.#root.append(element('div'));
    for (const [i, { from, to }] of shown.entries()) {
      const column = this.#root.children[i] as HTMLElement;
      const isWide = to - from > WIDEST * lengthOf(window);
      column.dataset.column = '';
      column.className = `${styles.column} ${isWide ? styles.wide : ''}`;
      column.style.insetInlineStart = `${((from - window.from) / lengthOf(window)) * 100}%`;
      column.style.inlineSize = `${((to - from) / lengthOf(window)) * 100}%`;
    }
  }
}
