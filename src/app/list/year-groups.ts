import { partsIn } from '../../core/calendar/parts.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { TimelineEvent } from '../../core/model/published.ts';

export interface YearGroup {
  /** Of the calendar. */
  year: number;
  events: TimelineEvent[];
}

/**
 * Events under the year in which they begin; of an unknown beginning, under that of their end, which is where
 * the order of time puts them too.
 *
 * @param events dated, in order of time; one without a date stands under no year
 */
export function groupByYear(events: readonly TimelineEvent[], calendar: Calendar): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const event of events) {
    const day = event.when?.earliest ?? event.when?.latest ?? null;
    if (day === null) continue;
    const { year } = partsIn(day, calendar);
    const last = groups.at(-1);
    if (last?.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
