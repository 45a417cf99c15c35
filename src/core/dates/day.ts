import type { Day } from '../model/published.ts';

const DAY_MS = 86_400_000;

/** Years that a `Day` can write. */
const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

/**
 * `YYYY-MM-DD` of a year, month and day of the proleptic Gregorian calendar, whether or not the day exists
 * (see `isDay`).
 */
export function dayOf(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Year, month 1–12 and day 1–31. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Whether a text is a day that exists: `2024-02-29` is, `2025-02-29` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Length of a month (1–12) in days. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** Milliseconds since 1970 of the day's midnight, UTC. */
export function dayToMs(day: Day): number {
  const parts = partsOf(day);
  return utc(parts.year, parts.month, parts.day);
}

/**
 * The day in which an instant falls, UTC.
 * @throws RangeError outside the years 0000–9999.
 */
export function msToDay(ms: number): Day {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError(`No day for the instant ${ms}`);
  return dayOf(year, date.getUTCMonth() + 1, date.getUTCDate());
}

export function addDays(day: Day, days: number): Day {
  return msToDay(dayToMs(day) + days * DAY_MS);
}

/** A month later has the same number; where it lacks that number, its last day: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const first = new Date(utc(parts.year, parts.month + months, 1));
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth() + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Days from the first to the second: 1 from a day to the next. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToMs(to) - dayToMs(from)) / DAY_MS);
}

/** Negative if the first is earlier. */
export function compareDays(a: Day, b: Day): number {
  return dayToMs(a) - dayToMs(b);
}

/** Day of the week as ISO 8601 counts: Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return new Date(dayToMs(day)).getUTCDay() || 7;
}

/** The Monday of the day's ISO week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The day of that name (Monday 1 to Sunday 7) nearest to a day: at most three days away. */
export function nearestWeekday(day: Day, name: number): Day {
  const ahead = (name - weekday(day) + 7) % 7;
  return addDays(day, ahead <= 3 ? ahead : ahead - 7);
}

/** Every day from the first to the last, both inside. */
export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => addDays(first, n));
}

/** `Date.UTC` takes the years 0–99 for 1900–1999; `setUTCFullYear` does not. Months count from 1 and may overflow. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
