import { dayToMs, msToDay } from '../../core/dates/day.ts';
import type { Day } from '../../core/model/published.ts';

const DAY_MS = 86_400_000;

/** Days since 1 January 1970, UTC: what a slider counts in. */
export function numberOf(day: Day): number {
  return dayToMs(day) / DAY_MS;
}

export function dayOfNumber(number: number): Day {
  return msToDay(number * DAY_MS);
}
