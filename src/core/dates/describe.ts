import { localeIn } from '../calendar/calendars.ts';
import { partsIn } from '../calendar/parts.ts';
import type { Day, When } from '../model/published.ts';
import { isConverted, sayBetween, sayDay, sayEnds, saySpan, sayStretch, sayUnit } from './say-range.ts';
import { saySet } from './say-set.ts';
import { SCALES, unitEndingAt } from './scale.ts';
import { type DateSpeech, inOneSentence, type Voice } from './speech.ts';

export { describeDay, describeMonth, describeYear } from './describe-heading.ts';
export { describePrecision } from './describe-precision.ts';
export type { DateSpeech } from './speech.ts';

/**
 * A date as a newspaper prints it, with the weekday of a single day: «الأربعاء 19 يناير 2022». Plain text that
 * starts in lower case. It must stand in the direction of its language: ranges of bare numbers ("19–20") have
 * none of their own.
 */
export function describeWhen(when: When, speak: DateSpeech): string {
  return say(when, { ...speechFor(when, speak), style: 'long' });
}

/**
 * The date in the calendar of the sources, to stand beside what `describeWhen` says in another; `null` where
 * that is the same. A weekday is the same in all calendars, and said once.
 */
export function describeBeside(when: When, speak: DateSpeech): string | null {
  if (speechFor(when, speak).calendar === 'gregorian') return null;
  return speak.t('beside', { date: say(when, { ...inGregorian(speak), style: 'long', weekdaySaid: true }) });
}

/**
 * The same without weekday and with short month names, for rows of a list.
 * @param year of the speech's calendar, left out where the whole date lies in it: that of the heading above the row
 */
export function describeShort(when: When, speak: DateSpeech, year?: number): string {
  const speech = speechFor(when, speak);
  const isSaid = year !== undefined && isWithin(when, year, speech);
  return say(when, { ...speech, style: 'short', ...(isSaid && { year }) });
}

/** What lies before a calendar's first year is said in the Gregorian one. */
function speechFor({ earliest, latest }: When, speak: DateSpeech): DateSpeech {
  const first = earliest ?? latest;
  return first !== null && partsIn(first, speak.calendar).year < 1 ? inGregorian(speak) : speak;
}

function inGregorian(speak: DateSpeech): DateSpeech {
  return { ...speak, calendar: 'gregorian', locale: localeIn('gregorian', speak.locale) };
}

function say(when: When, voice: Voice): string {
  const { earliest, latest, precision } = when;
  if (earliest === null || latest === null) return sayOpen(when, voice);
  const range = { earliest, latest };
  switch (when.form) {
    case 'day':
      return sayDay(earliest, voice);
    case 'part':
      return sayUnit(range, precision, voice) ?? sayBetween(range, precision, voice);
    case 'set':
      return saySet(when.candidates ?? [range], precision, voice);
    case 'around':
      return voice.t('around', {
        date: sayUnit(range, precision, voice) ?? sayStretch(range, precision, voice),
      });
    default:
      return saySpan(range, precision, voice);
  }
}

/** Without the weekday of the known end: «منذ 2 مايو 2011». */
function sayOpen(when: When, voice: Voice): string {
  const { earliest, latest, approximate, precision } = when;
  const known: Day = earliest ?? latest ?? '';
  const isStart = earliest !== null;
  if (isConverted(precision, voice)) {
    const unit = unitEndingAt(known, precision);
    if (!approximate) return voice.t(isStart ? 'sinceWithin' : 'untilWithin', sayEnds(unit, 'day', voice));
    return sayFrom(isStart, approximate, sayStretch(unit, precision, voice), voice);
  }
  const scale = SCALES[precision];
  const [said = ''] = inOneSentence([known], scale, voice);
  return sayFrom(isStart, approximate, scale === 'year' ? voice.t('year', { year: said }) : said, voice);
}

function sayFrom(isStart: boolean, isAround: boolean, date: string, { t }: Voice): string {
  if (isStart) return t(isAround ? 'sinceAround' : 'since', { date });
  return t(isAround ? 'untilAround' : 'until', { date });
}

function isWithin({ earliest, latest }: When, year: number, { calendar }: DateSpeech): boolean {
  return [earliest, latest].every((day) => day === null || partsIn(day, calendar).year === year);
}
