import { partsIn } from '../../core/calendar/parts.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day, TimelineEvent, When } from '../../core/model/published.ts';

/** What a heading may say of a date: `year` where the month is not known, `years` where not even that is. */
export type Heading =
  | { of: 'month'; day: Day }
  | { of: 'year'; year: number }
  | { of: 'years'; from: number; to: number };

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
    const key = keyOf(heading, calendar);
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

function headingOf({ earliest, latest, approximate }: When, calendar: Calendar): Heading {
  const known = earliest ?? latest ?? '';
  const start = partsIn(known, calendar);
  if (earliest === null || latest === null) return { of: 'year', year: start.year };
  const end = partsIn(latest, calendar);
  if (start.year !== end.year) return { of: 'years', from: start.year, to: end.year };
  if (start.month !== end.month || approximate) return { of: 'year', year: start.year };
  return { of: 'month', day: earliest };
}

function keyOf(heading: Heading, calendar: Calendar): string {
  if (heading.of === 'month') return `month ${partsIn(heading.day, calendar).month}`;
  return heading.of === 'year' ? 'year' : `years ${heading.from} ${heading.to}`;
}
