/**
 * Where a date stands on a line of time, in fractions of an extent. Pure: no pixels, no DOM.
 * An extent is half-open `[from, to)` in UTC milliseconds, so that a day has the width of a day.
 */
import { dayToMs } from '../../core/dates/day.ts';
import { type Extent, extentOf, unionOf } from '../../core/dates/extent.ts';
import type { Day, When } from '../../core/model/published.ts';

export { type Extent, extentOf, unionOf };

/** A part of an extent: 0 is its first moment, 1 its last. */
export interface Stretch {
  at: number;
  size: number;
}

export interface Teeth {
  teeth: Stretch[];
  /** Pixels of width below which two teeth would touch; `Infinity` when candidates adjoin. */
  need: number;
}

const DAY_MS = 86_400_000;
const TOOTH_PX = 8;
const GAP_PX = 2;
/** Below this a difference of fractions is rounding, not time: the shortest gap, a day, is far above it. */
const SAME = 1e-9;

const endOfDay = (day: Day): number => dayToMs(day) + DAY_MS;

/** `inner` as a part of `outer`. */
export function stretchIn(inner: Extent, outer: Extent): Stretch {
  const length = outer.to - outer.from;
  return { at: (inner.from - outer.from) / length, size: (inner.to - inner.from) / length };
}

/** The candidates of a set as parts of the whole set; `null` for any other form. */
export function teethOf(when: When): Teeth | null {
  const extent = extentOf(when);
  if (when.form !== 'set' || when.candidates === undefined || extent === null) return null;
  const teeth = when.candidates.map(({ earliest, latest }) =>
    stretchIn({ from: dayToMs(earliest), to: endOfDay(latest) }, extent),
  );
  return { teeth, need: widthNeeded(teeth) };
}

/** Teeth stay apart when each, at its true width or the least one, ends a gap before the next. */
function widthNeeded(teeth: readonly Stretch[]): number {
  let need = 0;
  for (const [i, tooth] of teeth.entries()) {
    const next = teeth[i + 1];
    if (next === undefined) break;
    const step = next.at - tooth.at;
    const gap = step - tooth.size;
    if (gap < SAME) return Number.POSITIVE_INFINITY;
    need = Math.max(need, (TOOTH_PX + GAP_PX) / step, GAP_PX / gap);
  }
  return need;
}

/** Whether the mark fades on a side: nothing is known beyond, or only roughly. */
export function fadesOf(when: When): { start: boolean; end: boolean } {
  if (when.form !== 'open') return { start: false, end: false };
  return { start: when.earliest === null || when.approximate, end: when.latest === null };
}
