import { addMonths, startOfYear } from '../../core/calendar/months.ts';
import { addDays } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day, TimelineEvent } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';

/** In day numbers; the last day is not inside. */
export interface Stretch {
  from: number;
  to: number;
}

/** The days on which an event may lie, as far as its sources vouch for it; `null` for undated reports. */
export function stretchOf({ when }: TimelineEvent): Stretch | null {
  const first = when?.earliest ?? when?.latest;
  const last = when?.latest ?? when?.reaches ?? first;
  if (!first || !last) return null;
  return { from: numberOf(first), to: numberOf(last) + 1 };
}

/** Whole years of the calendar, from the one of the first event to the one of the last. */
export function spanOf(events: readonly TimelineEvent[], calendar: Calendar): { from: Day; to: Day } | null {
  let from: Day | undefined;
  let to: Day | undefined;
  for (const { when } of events) {
    const first = when?.earliest ?? when?.latest;
    const last = when?.latest ?? when?.reaches ?? first;
    if (first && (from === undefined || first < from)) from = first;
    if (last && (to === undefined || last > to)) to = last;
  }
  if (from === undefined || to === undefined) return null;
  return {
    from: startOfYear(from, calendar),
    to: addDays(addMonths(startOfYear(to, calendar), calendar, 12), -1),
  };
}
