import { dayToMs } from '../../core/dates/day.ts';
import type { Day } from '../../core/model/published.ts';

/** A day in full: «19 يناير 2022». In UTC, or readers west of Greenwich would see the day before. */
export function dayIn(locale: string, day: Day): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(dayToMs(day));
}
