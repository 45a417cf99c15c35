import { type RefObject, useLayoutEffect, useState } from 'react';
import { MONTH } from './long-layout.ts';

/** CSS pixels. */
export interface Sizes {
  row: number;
  undated: number;
  year: number;
  month: number;
  /** What the page keeps in view above the list, and that with the headings of year and month. */
  above: number;
  headings: number;
}

/** Until they are measured. */
const ROUGHLY: Sizes = { row: 90, undated: 90, year: 49, month: 35, above: 0, headings: 92 };

/** Of an item that was not drawn yet: a heading or, from 0 on, a row. @param dated rows that have a date */
export function sizeOf(item: number, dated: number, sizes: Sizes): number {
  if (item < 0) return item === MONTH ? sizes.month : sizes.year;
  return item < dated ? sizes.row : sizes.undated;
}

/**
 * How tall rows and headings are at this width, in these letters: measured on one of each that nobody sees, so that a
 * row keeps its place when it comes.
 *
 * @param probe holds elements with `data-size`, each named for what it measures
 */
export function useSizes(probe: RefObject<HTMLElement | null>): Sizes {
  const [sizes, setSizes] = useState(ROUGHLY);
  useLayoutEffect(() => {
    const root = probe.current;
    if (root === null) return;
    const measure = () => {
      const part = (name: string) => root.querySelector<HTMLElement>(`[data-size="${name}"]`);
      const height = (name: string) => Math.round(part(name)?.getBoundingClientRect().height ?? 0);
      const style = getComputedStyle(root);
      const next: Sizes = {
        ...{ row: height('row'), undated: height('undated'), year: height('year'), month: height('month') },
        above: Number.parseFloat(style.paddingBlockStart) || 0,
        headings: Number.parseFloat(style.scrollMarginBlockStart) || 0,
      };
      // Not drawn at all: nothing is known by that.
      if (next.row === 0) return;
      setSizes((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of root.querySelectorAll('[data-size]')) observer.observe(part);
    return () => observer.disconnect();
  }, [probe]);
  return sizes;
}
