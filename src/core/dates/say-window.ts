import { partsIn } from '../calendar/parts.ts';
import type { DayRange } from '../model/published.ts';
import { daysBetween } from './day.ts';
import { sayRun } from './say-range.ts';
import { type DateSpeech, voiceOfHeadings } from './speech.ts';

/** Of a window, which is said in the width of a lane head: up to this long its days are said. */
const DAYS_MATTER = 31;
/** Longer than this, months say nothing: years do. */
export const MONTHS_MATTER = 3 * 366;

/** "October 2021 – March 2022", as precise as its length deserves. */
export function sayWindow(range: DayRange, speak: DateSpeech): string {
  const voice = voiceOfHeadings(speak);
  const length = daysBetween(range.earliest, range.latest) + 1;
  if (length > MONTHS_MATTER) return sayRun(range, 'year', voice);
  const [first, last] = [range.earliest, range.latest].map((day) => partsIn(day, speak.calendar).year);
  const isShort = length <= DAYS_MATTER && first === last;
  return isShort ? sayRun(range, 'day', { ...voice, style: 'short' }) : sayRun(range, 'month', voice);
}
