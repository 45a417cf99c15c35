import { partsOf, weekday } from '../dates/day.ts';
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { Day } from '../model/published.ts';

/** A day taken apart once, since every clue looks at every day. */
export interface DayParts {
  day: Day;
  /** Days since 1 January 1970. */
  number: number;
  year: number;
  month: number;
  date: number;
  /** Monday 1 to Sunday 7. */
  weekday: number;
}

/** No page of the web is older. */
export const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2100-12-31';

let known: readonly DayParts[] | undefined;

/** Every day on which a page can have been published, up to and with one. */
export function daysTo(last: Day = LAST_DAY): readonly DayParts[] {
  known ??= allDays();
  return known.slice(0, Math.max(0, numberOf(last) - numberOf(FIRST_DAY) + 1));
}

function allDays(): DayParts[] {
  const first = numberOf(FIRST_DAY);
  return Array.from({ length: numberOf(LAST_DAY) - first + 1 }, (_, n) => apart(dayOfNumber(first + n)));
}

export function apart(day: Day): DayParts {
  const { year, month, day: date } = partsOf(day);
  return { day, number: numberOf(day), year, month, date, weekday: weekday(day) };
}
