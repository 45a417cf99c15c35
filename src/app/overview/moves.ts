/** What a reader does to the window on the overview, in day numbers. Pure. */
import type { Stretch } from './stretch.ts';

export type Part = 'start' | 'end' | 'frame';

/** Shorter than this the axis shows nothing more. */
const LEAST_DAYS = 3;

/** The window with a part of it moved by some days: kept inside the span, and its ends in order. */
export function moved(window: Stretch, part: Part, by: number, span: Stretch): Stretch {
  if (part === 'frame') return inside({ from: window.from + by, to: window.to + by }, span);
  const least = Math.min(LEAST_DAYS, window.to - window.from);
  // The axis may show a little more than the span: an end that lies outside must not jump in when moved outwards.
  const first = Math.min(span.from, window.from);
  const last = Math.max(span.to, window.to);
  if (part === 'start') return { ...window, from: clamp(window.from + by, first, window.to - least) };
  return { ...window, to: clamp(window.to + by, window.from + least, last) };
}

/** The window as long as it is, with a day in its middle. */
export function centredOn(window: Stretch, day: number, span: Stretch): Stretch {
  return moved(window, 'frame', Math.round(day - (window.from + window.to) / 2), span);
}

/** Shifted where it must be; a window that reaches beyond the span stays as long as it is. */
function inside(window: Stretch, span: Stretch): Stretch {
  const length = window.to - window.from;
  const from = clamp(
    window.from,
    Math.min(span.from, span.to - length),
    Math.max(span.to - length, span.from),
  );
  return { from, to: from + length };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
