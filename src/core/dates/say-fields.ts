/** A day's number, month and year in words: the Gregorian ones as `Intl` says them, the others in our own. */
import { localeIn } from '../calendar/calendars.ts';
import { partsIn } from '../calendar/parts.ts';
import type { Day } from '../model/published.ts';
import { dayToMs } from './day.ts';
import type { Voice } from './speech.ts';

export interface Fields {
  day?: boolean;
  month?: boolean;
  /** With the era where the calendar's years need one (`1447 هـ`), or without. */
  year?: 'era' | 'bare';
}

/**
 * `Intl` knows the days of all calendars but not their words: in Arabic its Persian months are misspelt («تار»),
 * in Russian no month is inflected, and what it writes after a year differs from one browser to the next.
 */
export function sayFields(day: Day, fields: Fields, voice: Voice): string {
  if (voice.calendar === 'gregorian') return sayGregorian(day, fields, voice);
  const { calendar } = voice;
  const { year, month, day: number } = partsIn(day, calendar);
  const said: string[] = [];
  if (fields.day) said.push(sayNumber(number, voice));
  // After a day's number some languages inflect the month.
  if (fields.month) {
    said.push(voice.t(fields.day ? `monthOfDay.${calendar}.${month}` : `month.${calendar}.${month}`));
  }
  if (fields.year) said.push(sayYear(year, fields.year, voice));
  return said.join(' ');
}

/** A year of the voice's calendar. */
export function sayYear(year: number, form: 'era' | 'bare', voice: Voice): string {
  const number = sayNumber(year, voice);
  if (form === 'bare' || voice.calendar === 'gregorian') return number;
  const { calendar, style } = voice;
  return voice.t(style === 'long' ? `yearOf.${calendar}` : `yearOfShort.${calendar}`, { year: number });
}

/** Weekdays are the same in every calendar. */
export function sayWeekday(day: Day, voice: Voice): string {
  return formatted(day, { weekday: 'long' }, voice);
}

function sayGregorian(day: Day, fields: Fields, voice: Voice): string {
  return formatted(
    day,
    {
      ...(fields.day && { day: 'numeric' }),
      ...(fields.month && { month: voice.style === 'short' ? 'short' : 'long' }),
      ...(fields.year && { year: 'numeric' }),
    },
    voice,
  );
}

/** Making a formatter costs far more than using it, and a list says hundreds of dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** In UTC, or readers west of Greenwich would see the day before. */
function formatted(day: Day, options: Intl.DateTimeFormatOptions, { locale }: Voice): string {
  const key = JSON.stringify([locale, options]);
  let format = dateFormats.get(key);
  if (!format) {
    const gregorian = localeIn('gregorian', locale);
    format = new Intl.DateTimeFormat(gregorian, { ...options, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format.format(dayToMs(day));
}

function sayNumber(value: number, { locale }: Voice): string {
  let format = numberFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { useGrouping: false });
    numberFormats.set(locale, format);
  }
  return format.format(value);
}
