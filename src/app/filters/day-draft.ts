import { fold } from '../../core/arabic/fold.ts';
import { addMonths, dayIn } from '../../core/calendar/months.ts';
import { partsIn } from '../../core/calendar/parts.ts';
import { addDays } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';

/** A day as it is being written: any of its parts may still be missing or wrong. */
export interface DayDraft {
  day: string;
  /** `1`–`12`, or empty. */
  month: string;
  year: string;
}

export type DraftError = 'noYear' | 'noMonth' | 'noSuchDay' | 'order';

/** What a draft comes to; `null` is no day, and wanted so. */
export type DraftReading = { day: Day | null } | { error: DraftError };

export const EMPTY_DRAFT: DayDraft = { day: '', month: '', year: '' };

export function draftOf(day: Day | null, calendar: Calendar, written: (value: number) => string): DayDraft {
  if (day === null) return EMPTY_DRAFT;
  const parts = partsIn(day, calendar);
  return { day: written(parts.day), month: String(parts.month), year: written(parts.year) };
}

/**
 * Reads a draft in digits of any script. A year by itself, or with a month, is its first or its last day,
 * whichever end of the span it stands for.
 *
 * @param other the span's other end, which must not be on the wrong side
 */
export function readDraft(
  draft: DayDraft,
  calendar: Calendar,
  end: 'first' | 'last',
  other: Day | null,
): DraftReading {
  const [day, year] = [draft.day, draft.year].map((text) => fold(text).text.trim());
  const { month } = draft;
  if (day === '' && month === '' && year === '') return { day: null };
  if (!/^\d{4}$/.test(year ?? '') || Number(year) === 0) return { error: 'noYear' };
  if (month === '' && day !== '') return { error: 'noMonth' };
  try {
    const read = dayOf(calendar, Number(year), month, day ?? '', end);
    const wrong = other !== null && (end === 'first' ? read > other : read < other);
    return wrong ? { error: 'order' } : { day: read };
  } catch (error) {
    // A day that the calendar has not, or a year that no data can speak of.
    if (error instanceof RangeError) return { error: 'noSuchDay' };
    throw error;
  }
}

function dayOf(calendar: Calendar, year: number, month: string, day: string, end: 'first' | 'last'): Day {
  if (day !== '') return dayIn(calendar, year, Number(month), /^\d{1,2}$/.test(day) ? Number(day) : 0);
  const first = dayIn(calendar, year, month === '' ? 1 : Number(month), 1);
  if (end === 'first') return first;
  return addDays(addMonths(first, calendar, month === '' ? 12 : 1), -1);
}
