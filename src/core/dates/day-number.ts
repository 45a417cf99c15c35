import type { Day } from '../model/published.ts';
import { dayToMs, msToDay } from './day.ts';

const DAY_MS = 86_400_000;

/** Days since 1 January 1970, UTC. */
export function numberOf(day: Day): number {
  return dayToMs(day) / DAY_MS;
}

/** @throws RangeError outside the years 0000–9999. */
export function dayOfNumber(number: number): Day {
  return msToDay(number * DAY_MS);
}
