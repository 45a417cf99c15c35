import type { Day, Precision, When } from '../model/published.ts';
import { dayToMs } from './day.ts';

/** Half-open `[from, to)` in UTC milliseconds, so that a day has the width of a day. */
export interface Extent {
  from: number;
  to: number;
}

const DAY_MS = 86_400_000;

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

/**
 * What a date covers. An open end counts only as far as the sources reach, an unknown start only
 * from the last unit named: the rest is a fade and takes no time. `null` where neither end is known.
 */
export function extentOf(when: When): Extent | null {
  const { earliest, latest, reaches, precision } = when;
  if (earliest !== null) {
    const last = latest ?? (reaches !== undefined && reaches > earliest ? reaches : earliest);
    return { from: dayToMs(earliest), to: dayToMs(last) + DAY_MS };
  }
  const last = latest ?? reaches;
  if (last === undefined) return null;
  return { from: dayToMs(startOfUnit(last, precision)), to: dayToMs(last) + DAY_MS };
}

/** The smallest extent that holds all of them; `null` for none. */
export function unionOf(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null;
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
}
