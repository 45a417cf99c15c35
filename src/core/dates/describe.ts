import type { Day, DayRange, When } from '../model/published.ts';
import { partsOf } from './day.ts';
import { sayBetween, sayDay, saySpan, sayUnit } from './say-range.ts';
import { saySet } from './say-set.ts';
import { SCALES } from './scale.ts';
import { type DateSpeech, inOneSentence, type Voice } from './speech.ts';

export { describePrecision } from './describe-precision.ts';
export type { DateSpeech } from './speech.ts';

/**
 * A date as a newspaper prints it, with the weekday of a single day: «الأربعاء 19 يناير 2022». Plain text that
 * starts in lower case. It must stand in the direction of its language: ranges of bare numbers ("19–20") have
 * none of their own.
 */
export function describeWhen(when: When, speak: DateSpeech): string {
  return say(when, { ...speak, style: 'long' });
}

/**
 * The same without weekday and with short month names, for rows of a list.
 * @param year left out where the whole date lies in it: the year of the heading above the row
 */
export function describeShort(when: When, speak: DateSpeech, year?: number): string {
  return say(when, { ...speak, style: 'short', ...(year !== undefined && isWithin(when, year) && { year }) });
}

function say(when: When, voice: Voice): string {
  const { earliest, latest } = when;
  if (earliest === null || latest === null) return sayOpen(when, voice);
  const range = { earliest, latest };
  switch (when.form) {
    case 'day':
      return sayDay(earliest, voice);
    case 'part':
      return sayUnit(range, when.precision, voice) ?? sayBetween(range, when.precision, voice);
    case 'set':
      return saySet(when.candidates ?? [range], voice);
    case 'around':
      return voice.t('around', { date: sayRoughly(range, when, voice) });
    default:
      return saySpan(range, when.precision, voice);
  }
}

function sayRoughly(range: DayRange, { precision }: When, voice: Voice): string {
  return sayUnit(range, precision, voice) ?? saySpan(range, precision, voice);
}

/** Without the weekday of the known end: «منذ 2 مايو 2011». */
function sayOpen({ earliest, latest, approximate, precision }: When, voice: Voice): string {
  const known: Day = earliest ?? latest ?? '';
  const scale = SCALES[precision];
  const [said = ''] = inOneSentence([known], scale, voice);
  const date = scale === 'year' ? voice.t('year', { year: said }) : said;
  if (earliest === null) return voice.t(approximate ? 'untilAround' : 'until', { date });
  return voice.t(approximate ? 'sinceAround' : 'since', { date });
}

function isWithin({ earliest, latest }: When, year: number): boolean {
  return [earliest, latest].every((day) => day === null || partsOf(day).year === year);
}
