/**
 * Which lines the axis draws: first days of the months and years of the reader's calendar, and days of its
 * months. A line of one calendar with another's name on it would be a wrong date. Pure.
 */
import { addMonths, dayIn, startOfMonth } from '../../core/calendar/months.ts';
import { partsIn } from '../../core/calendar/parts.ts';
import { addDays, compareDays, daysBetween, dayToMs, msToDay } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { pixelsPerDay } from './scale.ts';

type TickScale = 'day' | 'month' | 'year';

export interface Ticks {
  scale: TickScale;
  step: number;
}

/** Room for "September 2022" or «جمادى الآخرة» beside a line, in pixels. */
const WORDS_PX = 108;

/** Finest first; days by five and ten begin anew each month. */
const CHOICES: readonly (Ticks & { days: number })[] = [
  { scale: 'day', step: 1, days: 1 },
  { scale: 'day', step: 2, days: 2 },
  { scale: 'day', step: 5, days: 5 },
  { scale: 'day', step: 10, days: 10 },
  { scale: 'month', step: 1, days: 29.5 },
  { scale: 'month', step: 3, days: 89 },
  ...[1, 5, 10, 50, 100, 500].map((step) => ({ scale: 'year' as const, step, days: 354 * step })),
  { scale: 'year', step: 1000, days: Number.POSITIVE_INFINITY },
];

export function ticksAt(level: number): Ticks {
  const choice = CHOICES.find(({ days }) => days * pixelsPerDay(level) >= WORDS_PX);
  return { scale: choice?.scale ?? 'year', step: choice?.step ?? 1000 };
}

/** Lines in a window, in order of time. */
export function ticksBetween(window: Extent, ticks: Ticks, calendar: Calendar): Day[] {
  const [from, to] = [msToDay(window.from), msToDay(window.to)];
  const days: Day[] = [];
  let first = firstUnit(from, ticks, calendar);
  while (compareDays(first, to) <= 0) {
    const next = addMonths(first, calendar, monthsOf(ticks));
    days.push(...(ticks.scale === 'day' ? daysOfMonth(first, next, ticks.step) : [first]));
    first = next;
  }
  return days.filter((day) => window.from <= dayToMs(day) && dayToMs(day) <= window.to);
}

/** The first day of the month, or run of months or years, in which a day lies. */
function firstUnit(day: Day, { scale, step }: Ticks, calendar: Calendar): Day {
  const { year, month } = partsIn(day, calendar);
  if (scale === 'year') return dayIn(calendar, year - mod(year, step), 1, 1);
  const first = startOfMonth(day, calendar);
  return scale === 'month' ? addMonths(first, calendar, -mod(month - 1, step)) : first;
}

/** All three calendars have twelve to a year. */
function monthsOf({ scale, step }: Ticks): number {
  if (scale === 'day') return 1;
  return scale === 'month' ? step : 12 * step;
}

/** As people count by fives: 1, 5, 10, 15. One too near to the next month has no room for its words. */
function daysOfMonth(first: Day, next: Day, step: number): Day[] {
  const last = daysBetween(first, next) + 1 - step * 0.6;
  const numbers = [1];
  for (let number = step > 2 ? step : 1 + step; number <= last; number += step) numbers.push(number);
  return numbers.map((number) => addDays(first, number - 1));
}

/** Never negative, for the years before a calendar's first. */
function mod(value: number, step: number): number {
  return ((value % step) + step) % step;
}

/** A new year among months, a new month among days. */
export function isHeavy(day: Day, { scale }: Ticks, calendar: Calendar): boolean {
  const { month, day: number } = partsIn(day, calendar);
  return scale === 'day' ? number === 1 : scale === 'month' && month === 1;
}
