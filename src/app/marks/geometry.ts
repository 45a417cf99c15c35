/**
 * Where a date stands on a line of time, in fractions of an extent. Pure: no pixels, no DOM.
 * An extent is half-open `[from, to)` in UTC milliseconds, so that a day has the width of a day.
 */
import { dayToMs } from '../../core/dates/day.ts';
import type { Day, Precision, When } from '../../core/model/published.ts';

export interface Extent {
  from: number;
  to: number;
}

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

/** Characters of `YYYY-MM-DD` that name the unit, and what completes them to its first day. */
const UNIT_START: Record<Precision, [keep: number, complete: string]> = {
  day: [10, ''],
  month: [8, '01'],
  season: [8, '01'],
  year: [5, '01-01'],
  decade: [3, '0-01-01'],
  century: [2, '00-01-01'],
};

function startOfUnit(day: Day, precision: Precision): Day {
  const [keep, complete] = UNIT_START[precision];
  return day.slice(0, keep) + complete;
}

const endOfDay = (day: Day): number => dayToMs(day) + DAY_MS;

/**
 * What a date covers. An open end counts only as far as the sources reach, an unknown start only
 * from the last unit named: the rest is a fade and takes no time. `null` where neither end is known.
 */
export function extentOf(when: When): Extent | null {
  const { earliest, latest, reaches, precision } = when;
  if (earliest !== null) {
    const last = latest ?? (reaches !== undefined && reaches > earliest ? reaches : earliest);
    return { from: dayToMs(earliest), to: endOfDay(last) };
  }
  const last = latest ?? reaches;
  if (last === undefined) return null;
  return { from: dayToMs(startOfUnit(last, precision)), to: endOfDay(last) };
}

/** The smallest extent that holds all of them; `null` for none. */
export function unionOf(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null;
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
}

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
