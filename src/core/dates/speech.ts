import { partsIn } from '../calendar/parts.ts';
import type { Calendar } from '../link/view-state.ts';
import type { Day } from '../model/published.ts';
import { type Fields, sayFields, sayWeekday } from './say-fields.ts';
import type { Scale } from './scale.ts';

/** A language as dates need it. */
export interface DateSpeech {
  /** BCP 47 with calendar and digits pinned: `ar-u-ca-gregory-nu-latn`. Without them machines differ. */
  locale: string;
  /** The one that `locale` names: in which days are counted and said. */
  calendar: Calendar;
  /** The sentences of namespace `dates`. */
  t(key: string, params?: Record<string, string>): string;
}

/** How a date is to be said. */
export interface Voice extends DateSpeech {
  /** With weekday and full month names, or without and short. */
  style: 'long' | 'short';
  /** The weekday stands beside it already, said with the same day of another calendar. */
  weekdaySaid?: true;
  /** A year that the reader sees already and is left out. */
  year?: number;
}

/** For headings and lines of the axis: Gregorian months in full, of the other calendars the era in short. */
export function voiceOfHeadings(speak: DateSpeech): Voice {
  return { ...speak, style: speak.calendar === 'gregorian' ? 'long' : 'short' };
}

/**
 * Several dates as they stand in one sentence: each leaves out what the next one says too.
 *
 * @example inOneSentence(['2021-12-07', '2021-12-14', '2022-01-04'], 'day', …) // 7, 14 December 2021, 4 January 2022
 */
export function inOneSentence(days: readonly Day[], scale: Scale, voice: Voice): string[] {
  return days.map((day, index) => {
    const own = partsIn(day, voice.calendar);
    const next = days[index + 1];
    const after = next === undefined ? { year: voice.year, month: undefined } : partsIn(next, voice.calendar);
    // The era goes without saying where the next date says it.
    const year = next === undefined ? 'era' : 'bare';
    if (scale === 'year' || own.year !== after.year) return sayFields(day, { ...FIELDS[scale], year }, voice);
    const rest = own.month === after.month && scale === 'day' ? { day: true } : FIELDS[scale];
    return sayFields(day, rest, voice);
  });
}

export function weekdayName(day: Day, voice: Voice): string {
  return sayWeekday(day, voice);
}

/** Alternatives: «7 أو 14 أو 21», "7, 14 or 21". `Intl` puts a comma before the last one in Persian, newspapers none. */
export function anyOf(parts: readonly string[], { t }: Voice): string {
  const [last = '', ...others] = parts.toReversed();
  const [first, ...more] = others.toReversed();
  if (first === undefined) return last;
  const before = more.reduce((said, next) => t('oneMore', { first: said, last: next }), first);
  return t('eitherOf', { first: before, last });
}

const FIELDS: Record<Scale, Fields> = {
  day: { day: true, month: true },
  month: { month: true },
  year: {},
};
