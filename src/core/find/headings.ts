import { partsIn } from '../calendar/parts.ts';
import type { Calendar } from '../link/view-state.ts';
import type { Day, When } from '../model/published.ts';

/** What a heading may say of a date: `year` where the month is not known, `years` where not even that is. */
export type Heading =
  | { of: 'month'; day: Day }
  | { of: 'year'; year: number }
  | { of: 'years'; from: number; to: number };

/** Under a month only what cannot lie outside it. A month of another calendar than the date's own is seldom such. */
export function headingOf(
  { earliest, latest, approximate }: Pick<When, 'earliest' | 'latest' | 'approximate'>,
  calendar: Calendar,
): Heading {
  const known = earliest ?? latest ?? '';
  const start = partsIn(known, calendar);
  if (earliest === null || latest === null) return { of: 'year', year: start.year };
  const end = partsIn(latest, calendar);
  if (start.year !== end.year) return { of: 'years', from: start.year, to: end.year };
  if (start.month !== end.month || approximate) return { of: 'year', year: start.year };
  return { of: 'month', day: earliest };
}

/** The same for all dates of one year that stand under one heading. */
export function headingKey(heading: Heading, calendar: Calendar): string {
  if (heading.of === 'month') return `month ${partsIn(heading.day, calendar).month}`;
  return heading.of === 'year' ? 'year' : `years ${heading.from} ${heading.to}`;
}
