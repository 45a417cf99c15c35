import type { Day } from '../../model/published.ts';
import { addDays, compareDays, dayOf, daysInMonth, partsOf } from '../day.ts';
import { anchorDays } from './anchor.ts';
import { onEachDay, plainly, refuse } from './answer.ts';
import { through } from './inner.ts';
import { LENGTHS, lengthOf, ONE, shiftedBy } from './lengths.ts';
import type { Rule } from './rule.ts';

/** A time limit: the last day of the month, the first such day that had not passed at the publication. */
export const untilEndOfMonth: Rule = {
  name: 'until-end-of-month',
  example: '«حتى نهاية آب/أغسطس», published 2025-07-20 → 2025-08-31',
  forms: [
    'until|before end of? MONTH? month of? YEAR? year?',
    'until|before end of? MONTH? month last|next|this',
    'until|before end of? MONTH this|next|last',
    'until|before end of? this|next MONTH',
    'until|before end MONTH',
  ],
  reads: '“until the end of” and a month',
  gives: 'stretch',
  read(found, { published }) {
    const month = found.find('month');
    if (month === undefined) {
      return onEachDay(published, (day) => {
        const shifted = shiftedMonth(day, (found.find('next') ?? 0) - (found.find('last') ?? 0));
        return lastDayOf(shifted.year, shifted.month);
      });
    }
    if (found.has('year')) return plainly(lastDayOf(found.get('year'), month));
    return onEachDay(published, (day) => {
      const { year } = partsOf(day);
      const end = lastDayOf(year, month);
      if (found.has('this')) return end;
      if (found.has('last')) return compareDays(end, day) < 0 ? end : lastDayOf(year - 1, month);
      return compareDays(end, day) >= 0 ? end : lastDayOf(year + 1, month);
    });
  },
};

/** A time limit: the last day of the year or week. */
export const untilEndOfYear: Rule = {
  name: 'until-end-of-year',
  example: '«حتى نهاية العام الجاري», published 2025-07-20 → 2025-12-31',
  forms: ['until|before end of? <year>', 'until|before end of? YEAR', 'until|before end of? <week>'],
  reads: '“until the end of” and a year or week',
  gives: 'stretch',
  read(found, context) {
    const [inner] = found.inner;
    if (!inner) return onEachDay(context.published, (day) => dayOf(partsOf(day).year, 12, 31));
    return through(inner, context, ({ latest }) => (latest ? [latest] : null));
  },
};

/**
 * A time limit as a length of time: about the day on which it runs out, counted from the citation that set it
 * or else from the publication. Half a month is 15 days.
 */
export const withinDuration: Rule = {
  name: 'within-duration',
  example: '«خلال شهر ونصف الشهر», set on 2025-07-17 → 2025-09-01~',
  forms: [...LENGTHS, ONE].map((length) => `within about? ${length} next?`),
  reads: '“within” and a number of days, weeks, months or years, perhaps and a half',
  gives: 'stretch',
  // «في غضون» promises; «خلال» may look back, and then it is a length.
  speaks: (found, look) => look.told === 'future' || (found.find('within') === 1 && look.tense !== 'past'),
  read(found, { published, anchor }) {
    const length = lengthOf(found);
    if (!length)
      return refuse('Half of that is no whole number of days: the rule reads “within” a length of time.');
    const start = anchor ? anchorDays(anchor) : { days: published };
    if ('refused' in start) return start;
    return onEachDay(start.days, (day) => around(shiftedBy(day, length, 1)));
  },
};

/** "A day after X happened" in X's favour: the event is so many days before the one the words stand with. */
export const daysBeforeOccasion: Rule = {
  name: 'days-before-occasion',
  example: '«بعد يوم من», the later event on 2022-03-15 → 2022-03-14',
  forms: ['after count? DAY|DAYS count? of?', 'count? DAY|DAYS after'],
  reads: '“a day after”, or a number of days',
  gives: 'stretch',
  type: 'relation',
  speaks: (found, look) =>
    found.tokens.at(-1)?.kind === 'of' && !['now', 'today'].includes(look.after()?.kind ?? ''),
  read(found, { anchor }) {
    const later = anchorDays(anchor);
    if ('refused' in later) return later;
    return onEachDay(later.days, (day) => addDays(day, -(found.find('count') ?? 1)));
  },
};

function around(day: Day | null): string[] {
  return day === null ? [] : [`${day}~`];
}

function shiftedMonth(day: Day, months: number): { year: number; month: number } {
  const { year, month } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function lastDayOf(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}
