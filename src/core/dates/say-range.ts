import type { Day, DayRange, Precision } from '../model/published.ts';
import { partsOf } from './day.ts';
import { isOneUnit, SCALES, type Scale } from './scale.ts';
import { inOneSentence, type Voice, weekdayName } from './speech.ts';

/** One day, with its weekday where the style wants it. */
export function sayDay(day: Day, voice: Voice): string {
  const [plain = ''] = inOneSentence([day], 'day', voice);
  if (voice.style === 'short') return plain;
  return voice.t('weekdayDay', { weekday: weekdayName(day, voice), day: plain });
}

/** A range that is one day, month, quarter or year, by its name; else `null`. */
export function sayUnit(range: DayRange, precision: Precision, voice: Voice): string | null {
  if (!isOneUnit(range, precision)) return null;
  const [year = ''] = inOneSentence([range.earliest], 'year', voice);
  if (precision === 'year') return voice.t('year', { year });
  if (precision === 'season') return sayQuarter(range.earliest, year, voice);
  if (precision !== 'day' && precision !== 'month') return null;
  return inOneSentence([range.earliest], precision, voice)[0] ?? null;
}

/** Somewhere inside a run of days, months or years. */
export function sayBetween(range: DayRange, precision: Precision, voice: Voice): string {
  const scale = SCALES[precision];
  return voice.t(scale === 'year' ? 'betweenYears' : 'between', sayEnds(range, scale, voice));
}

/** All the time from the first to the last. */
export function saySpan(range: DayRange, precision: Precision, voice: Voice): string {
  const ends = sayEnds(range, SCALES[precision], voice);
  return voice.t(/^\p{Nd}+$/u.test(ends.first) ? 'spanFromNumber' : 'span', ends);
}

export function sayEnds(range: DayRange, scale: Scale, voice: Voice): { first: string; last: string } {
  const [first = '', last = ''] = inOneSentence([range.earliest, range.latest], scale, voice);
  return { first, last };
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
