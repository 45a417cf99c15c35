import { dayToMs, partsOf } from '../dates/day.ts';
import type { Calendar } from '../link/view-state.ts';
import type { Day } from '../model/published.ts';
import { INTL_CALENDARS } from './calendars.ts';

/** Year, month 1–12 and day of the month from 1, as one calendar counts them. All three have twelve months. */
export interface CalendarParts {
  year: number;
  month: number;
  day: number;
}

/** Asking `Intl` costs microseconds, and an axis asks for the same days at every frame. */
const KEPT = 20_000;
const kept = new Map<string, CalendarParts>();

/** ICU converts; nothing is calculated here. A day has no time zone: it is asked about in UTC. */
export function partsIn(day: Day, calendar: Calendar): CalendarParts {
  if (calendar === 'gregorian') return partsOf(day);
  const key = calendar + day;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const parts = converted(dayToMs(day), calendar);
  kept.set(key, parts);
  return parts;
}

const formatters = new Map<Calendar, Intl.DateTimeFormat>();

function formatterOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formatters.get(calendar);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${INTL_CALENDARS[calendar]}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formatters.set(calendar, made);
  return made;
}

function converted(ms: number, calendar: Calendar): CalendarParts {
  const parts = { year: Number.NaN, month: Number.NaN, day: Number.NaN };
  for (const { type, value } of formatterOf(calendar).formatToParts(ms)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  return parts;
}
