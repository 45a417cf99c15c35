import type { Day } from '../model/published.ts';
import { dayToMs, partsOf } from './day.ts';
import type { Scale } from './scale.ts';

/** A language as dates need it. */
export interface DateSpeech {
  /** BCP 47 with calendar and digits pinned: `ar-u-ca-gregory-nu-latn`. Without them machines differ. */
  locale: string;
  /** The sentences of namespace `dates`. */
  t(key: string, params?: Record<string, string>): string;
}

/** How a date is to be said. */
export interface Voice extends DateSpeech {
  /** With weekday and full month names, or without and short. */
  style: 'long' | 'short';
  /** A year that the reader sees already and is left out. */
  year?: number;
}

/**
 * Several dates as they stand in one sentence: each leaves out what the next one says too.
 *
 * @example inOneSentence(['2021-12-07', '2021-12-14', '2022-01-04'], 'day', …) // 7, 14 December 2021, 4 January 2022
 */
export function inOneSentence(days: readonly Day[], scale: Scale, voice: Voice): string[] {
  return days.map((day, index) => {
    const own = partsOf(day);
    const next = days[index + 1];
    const after = next === undefined ? { year: voice.year, month: undefined } : partsOf(next);
    if (own.year !== after.year) return formatted(day, { ...FIELDS[scale], year: NUMERIC }, voice);
    const rest = own.month === after.month && scale === 'day' ? { day: NUMERIC } : FIELDS[scale];
    return formatted(day, rest, voice);
  });
}

export function weekdayName(day: Day, voice: Voice): string {
  return formatted(day, { weekday: 'long' }, voice);
}

/** Alternatives: «7 أو 14 أو 21». */
export function anyOf(parts: readonly string[], { locale }: Voice): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
}

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'weekday'>;

const NUMERIC = 'numeric' as const;

const FIELDS: Record<Scale, Fields> = {
  day: { day: NUMERIC, month: 'long' },
  month: { month: 'long' },
  year: { year: NUMERIC },
};

/** Making a formatter costs far more than using it, and a list says hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** In UTC, or readers west of Greenwich would see the day before. */
function formatted(day: Day, fields: Fields, { locale, style }: Voice): string {
  const options = fields.month && style === 'short' ? { ...fields, month: 'short' as const } : fields;
  const key = JSON.stringify([locale, options]);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(dayToMs(day));
}
