import { addDays, dayOf } from '../dates/day.ts';
import type { Calendar } from '../link/view-state.ts';
import type { Day } from '../model/published.ts';
import { partsIn } from './parts.ts';

/** Mean length of a month in days: only says near which day to ask `Intl`. */
const MEAN_MONTH: Readonly<Record<Calendar, number>> = {
  gregorian: 30.436_875,
  hijri: 29.530_589,
  'solar-hijri': 30.436_842,
};

export function startOfMonth(day: Day, calendar: Calendar): Day {
  return addDays(day, 1 - partsIn(day, calendar).day);
}

export function startOfYear(day: Day, calendar: Calendar): Day {
  return addMonths(startOfMonth(day, calendar), calendar, 1 - partsIn(day, calendar).month);
}

/** A month later has the same number; where it lacks that number, its last day. */
export function addMonths(day: Day, calendar: Calendar, months: number): Day {
  const { year, month, day: number } = partsIn(day, calendar);
  const first = firstOf(calendar, year * 12 + month - 1 + months, day, months);
  const sought = addDays(first, number - 1);
  const { day: found } = partsIn(sought, calendar);
  // Beyond the month's end: as many days back as it ran into the next.
  return found === number ? sought : addDays(sought, -found);
}

/**
 * The day of that name.
 * @throws RangeError where the calendar has no such day: 30 February, 30 Esfand of a common year.
 */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day {
  const known = dayOf(2000, 1, 1);
  const { year: knownYear, month: knownMonth } = partsIn(known, calendar);
  const index = year * 12 + month - 1;
  const found = addDays(firstOf(calendar, index, known, index - (knownYear * 12 + knownMonth - 1)), day - 1);
  const parts = partsIn(found, calendar);
  if (parts.year !== year || parts.month !== month || parts.day !== day) {
    throw new RangeError(`No day ${year}-${month}-${day} in the calendar ${calendar}`);
  }
  return found;
}

/** First day of a month, counted from the year 0, that lies some months from a known day. */
function firstOf(calendar: Calendar, index: number, near: Day, months: number): Day {
  let first = startOfMonth(addDays(near, Math.round(months * MEAN_MONTH[calendar])), calendar);
  for (;;) {
    const parts = partsIn(first, calendar);
    const missing = index - (parts.year * 12 + parts.month - 1);
    if (missing === 0) return first;
    // From the month's first day well into the wanted month, whatever the lengths between.
    first = startOfMonth(
      addDays(first, Math.round(missing * MEAN_MONTH[calendar] + (missing > 0 ? 3 : 0))),
      calendar,
    );
  }
}
