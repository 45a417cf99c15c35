import { dayIn } from '../../core/calendar/months.ts';
import { partsIn } from '../../core/calendar/parts.ts';
import { type DateSpeech, describeMonth } from '../../core/dates/describe.ts';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The months of the speech's calendar, by themselves, in their order. */
export function monthNames(speak: DateSpeech): string[] {
  const { year } = partsIn('2024-06-01', speak.calendar);
  return MONTHS.map((month) => describeMonth(dayIn(speak.calendar, year, month, 1), speak));
}
