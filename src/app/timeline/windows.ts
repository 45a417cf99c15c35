/** Where the window goes: pure moves, from a stretch of time to another. */
import type { Extent } from '../marks/geometry.ts';

/** What the window may not leave, in UTC milliseconds. */
export interface Limits {
  range: Extent;
  shortest: number;
}

/** Kept free beside what is brought into view, as a share of the window. */
const MARGIN = 0.06;
/** A limit that was reached by steps is met but for rounding. */
const ROUNDED = 1.001;

export const lengthOf = ({ from, to }: Extent): number => to - from;

/** Whether zooming would show less time, and more. */
export function zoomable(
  window: Extent,
  { range, shortest }: Limits,
): { isCloser: boolean; isFarther: boolean } {
  const length = lengthOf(window);
  return { isCloser: length > shortest * ROUNDED, isFarther: length * ROUNDED < lengthOf(range) };
}

/** By a share of its length: 1 is the next window, −1 the one before. */
export function pan(window: Extent, share: number): Extent {
  const by = lengthOf(window) * share;
  return { from: window.from + by, to: window.to + by };
}

/** @param factor Above 1 shows less time. @param at The moment that stays where it is. */
export function zoom(window: Extent, factor: number, at = (window.from + window.to) / 2): Extent {
  return { from: at - (at - window.from) / factor, to: at + (window.to - at) / factor };
}

/** The same window where it is allowed: shifted if it can be, shortened only if it is too long. */
export function keepWithin(window: Extent, { range, shortest }: Limits): Extent {
  const length = Math.min(Math.max(lengthOf(window), shortest), lengthOf(range));
  const centre = (window.from + window.to) / 2;
  const from = Math.min(Math.max(centre - length / 2, range.from), range.to - length);
  return { from, to: from + length };
}

/** The least shift that brings a stretch into view; its beginning, if it is too long for the window. */
export function shiftToShow(window: Extent, stretch: Extent): Extent {
  const margin = lengthOf(window) * MARGIN;
  const late = stretch.to + margin - window.to;
  const early = window.from - (stretch.from - margin);
  const by = lengthOf(stretch) + 2 * margin > lengthOf(window) || early > 0 ? -early : Math.max(late, 0);
  const shows = window.from <= stretch.from && stretch.to <= window.to;
  return shows ? window : { from: window.from + by, to: window.to + by };
}

/** With a stretch at its beginning or its end, so that what lies beyond comes into view too. */
export function moveToEdge(window: Extent, stretch: Extent, edge: 'start' | 'end'): Extent {
  const length = lengthOf(window);
  const margin = 2 * MARGIN * length;
  const fits = lengthOf(stretch) + 2 * margin <= length;
  const from = edge === 'end' && fits ? stretch.to + margin - length : stretch.from - margin;
  return { from, to: from + length };
}

/** To the millisecond. */
export function isSameWindow(a: Extent, b: Extent): boolean {
  return Math.abs(a.from - b.from) < 1 && Math.abs(a.to - b.to) < 1;
}

export function overlaps(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}
