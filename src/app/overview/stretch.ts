import { addMonths, startOfYear } from '../../core/calendar/months.ts';
import { addDays } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Day } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';

/** In day numbers; the last day is not inside. */
export interface Stretch {
  from: number;
  to: number;
}

/** The days on which an event may lie, as far as its sources vouch for it; `null` for undated reports. */
export function stretchOf({ when }: Pick<EventHead, 'when'>): Stretch | null {
  const first = when?.earliest ?? when?.latest;
  const last = when?.latest ?? when?.reaches ?? first;
  if (!first || !last) return null;
  return { from: numberOf(first), to: numberOf(last) + 1 };
}

/** Whole years of the calendar, from the one of the first day to the one of the last. */
export function wholeYears(
  { first, last }: { first: Day; last: Day },
  calendar: Calendar,
): { from: Day; to: Day } {
  return {
    from: startOfYear(first, calendar),
    to: addDays(addMonths(startOfYear(last, calendar), calendar, 12), -1),
  };
}
