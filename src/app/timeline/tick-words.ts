/** What stands beside a line of the axis. Pure. */
import { partsIn } from '../../core/calendar/parts.ts';
import type { DateSpeech } from '../../core/dates/describe.ts';
import { type Fields, sayFields, sayWeekday } from '../../core/dates/say-fields.ts';
import { voiceOfHeadings } from '../../core/dates/speech.ts';
import type { Day } from '../../core/model/published.ts';
import type { Ticks } from './ticks.ts';

/**
 * Ways to say a line, the fullest first; the axis takes the first that has room. All but the last may be left
 * out, never changed.
 *
 * @param isFirst Whether it is the first line of the window, which says its month and year too.
 */
export type TickWords = (day: Day, ticks: Ticks, isFirst: boolean) => string[];

export function tickWords(speak: DateSpeech): TickWords {
  const { calendar } = speak;
  const voice = voiceOfHeadings(speak);
  const say = (day: Day, fields: Fields) => sayFields(day, fields, voice);

  return (day, { scale, step }, isFirst) => {
    const parts = partsIn(day, calendar);
    // Before a calendar's first year nobody has names for its months.
    if (parts.year < 1) return [];
    if (scale === 'year') return [say(day, { year: 'era' }), say(day, { year: 'bare' })];
    const month = { month: true };
    if (scale === 'month') {
      const said = [say(day, { ...month, year: 'bare' }), say(day, month)];
      return isFirst || parts.month === 1 ? [say(day, { ...month, year: 'era' }), ...said] : said.slice(1);
    }
    const dayMonth = { day: true, month: true };
    const number = say(day, { day: true });
    if (isFirst || (parts.day === 1 && parts.month === 1)) {
      const withYear = [say(day, { ...dayMonth, year: 'era' }), say(day, { ...dayMonth, year: 'bare' })];
      return [...withYear, say(day, dayMonth), number];
    }
    if (parts.day === 1) return [say(day, dayMonth), number];
    if (step > 1) return [number];
    return [speak.t('weekdayDay', { weekday: sayWeekday(day, voice), day: number }), number];
  };
}
