import type { Day } from '../../model/published.ts';
import { compareDays, dayOf, isDay, partsOf } from '../day.ts';

/** Leap days come back after eight years at the latest (1896–1904). */
const YEARS_TO_TRY = 9;

/** The latest such day that is not after a given one; `null` for days no year has (30 February). */
export function latestDayMonth(day: number, month: number, notAfter: Day): Day | null {
  return nearestDayMonth(day, month, notAfter, -1);
}

/** The earliest such day that is not before a given one. */
export function earliestDayMonth(day: number, month: number, notBefore: Day): Day | null {
  return nearestDayMonth(day, month, notBefore, 1);
}

function nearestDayMonth(day: number, month: number, from: Day, direction: 1 | -1): Day | null {
  const { year } = partsOf(from);
  for (let n = 0; n <= YEARS_TO_TRY; n += 1) {
    const candidate = dayOf(year + n * direction, month, day);
    if (isDay(candidate) && compareDays(candidate, from) * direction >= 0) return candidate;
  }
  return null;
}

/** Year of the latest month of that number which is not after the month of a day. */
export function yearOfLatestMonth(month: number, day: Day): number {
  const parts = partsOf(day);
  return month <= parts.month ? parts.year : parts.year - 1;
}

/** `YYYY-MM`. */
export function monthOf(year: number, month: number): string {
  return dayOf(year, month, 1).slice(0, 7);
}
