import { partsIn } from '../calendar/parts.ts';
import type { Day, DayRange, Precision } from '../model/published.ts';
import { partsOf } from './day.ts';
import { isOneUnit, SCALES, type Scale } from './scale.ts';
import { inOneSentence, type Voice, weekdayName } from './speech.ts';

/**
 * Whether a date is known to a month or year that the voice's calendar does not have. Sources name Gregorian
 * months; each is some days of two Hijri ones, and saying either would be a claim that no source makes.
 */
export function isConverted(precision: Precision, { calendar }: Voice): boolean {
  return calendar !== 'gregorian' && precision !== 'day';
}

/** One day, with its weekday where the style wants it. */
export function sayDay(day: Day, voice: Voice): string {
  const [plain = ''] = inOneSentence([day], 'day', voice);
  if (voice.style === 'short' || voice.weekdaySaid) return plain;
  return voice.t('weekdayDay', { weekday: weekdayName(day, voice), day: plain });
}

/** A range that is one day, month, quarter or year of the voice's calendar, by its name; else `null`. */
export function sayUnit(range: DayRange, precision: Precision, voice: Voice): string | null {
  if (isConverted(precision, voice) || !isOneUnit(range, precision)) return null;
  const [year = ''] = inOneSentence([range.earliest], 'year', voice);
  if (precision === 'year') return voice.t('year', { year });
  if (precision === 'season') return sayQuarter(range.earliest, year, voice);
  if (precision !== 'day' && precision !== 'month') return null;
  return inOneSentence([range.earliest], precision, voice)[0] ?? null;
}

/** Somewhere inside a run of days, months or years. */
export function sayBetween(range: DayRange, precision: Precision, voice: Voice): string {
  const scale = scaleOf(precision, voice);
  return voice.t(BETWEEN[scale], sayEnds(range, scale, voice));
}

/** All the time from the first to the last; where neither end is a day of the calendar, somewhere within. */
export function saySpan(range: DayRange, precision: Precision, voice: Voice): string {
  if (!isConverted(precision, voice)) return sayStretch(range, precision, voice);
  return voice.t('spanWithin', sayEnds(range, 'day', voice));
}

/** "20–31 July", without a word on what it is the time of. */
export function sayStretch(range: DayRange, precision: Precision, voice: Voice): string {
  return sayRun(range, scaleOf(precision, voice), voice);
}

/** From one day, month or year of the voice's calendar to another; one alone, if they are the same. */
export function sayRun(range: DayRange, scale: Scale, voice: Voice): string {
  if (isWithinOne(range, scale, voice)) return inOneSentence([range.latest], scale, voice)[0] ?? '';
  const ends = sayEnds(range, scale, voice);
  return voice.t(/^\p{Nd}+$/u.test(ends.first) ? 'spanFromNumber' : 'span', ends);
}

function isWithinOne({ earliest, latest }: DayRange, scale: Scale, { calendar }: Voice): boolean {
  const [first, last] = [partsIn(earliest, calendar), partsIn(latest, calendar)];
  if (scale === 'day') return earliest === latest;
  return first.year === last.year && (scale === 'year' || first.month === last.month);
}

export function sayEnds(range: DayRange, scale: Scale, voice: Voice): { first: string; last: string } {
  const [first = '', last = ''] = inOneSentence([range.earliest, range.latest], scale, voice);
  return { first, last };
}

/** Languages that inflect months say a run of them otherwise than one of days. */
const BETWEEN: Record<Scale, string> = { day: 'between', month: 'betweenMonths', year: 'betweenYears' };

function scaleOf(precision: Precision, voice: Voice): Scale {
  return isConverted(precision, voice) ? 'day' : SCALES[precision];
}

/** Seasons have no name here: spring is autumn in half of the world. They are said as their months. */
function sayQuarter(earliest: Day, year: string, voice: Voice): string | null {
  switch (partsOf(earliest).month) {
    case 1:
      return voice.t('quarter1', { year });
    case 4:
      return voice.t('quarter2', { year });
    case 7:
      return voice.t('quarter3', { year });
    case 10:
      return voice.t('quarter4', { year });
    default:
      return null;
  }
}
