import { type Heading, headingKey, headingOf } from '../../core/find/headings.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { TimelineEvent } from '../../core/model/published.ts';

export type { Heading };

export interface MonthGroup {
  /** `null`: the year's own heading above says it already. */
  heading: Heading | null;
  events: TimelineEvent[];
}

/**
 * The events of one year under headings that are true of each: under a month only what cannot lie outside it.
 * A month of another calendar than the date's own is seldom such.
 *
 * @param events of one year, in order of time
 */
export function groupByMonth(events: readonly TimelineEvent[], calendar: Calendar): MonthGroup[] {
  const groups: MonthGroup[] = [];
  let last = '';
  for (const event of events) {
    if (event.when === null) continue;
    const heading = headingOf(event.when, calendar);
    const key = headingKey(heading, calendar);
    if (key === last) groups.at(-1)?.events.push(event);
    else
      groups.push({
        heading: groups.length === 0 && heading.of === 'year' ? null : heading,
        events: [event],
      });
    last = key;
  }
  return groups;
}
