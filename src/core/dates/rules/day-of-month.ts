import { isNoEvent } from '../context/licence.ts';
import { addDays, addMonths, dayOf, daysInMonth, isDay, partsOf, weekday } from '../day.ts';
import type { Match } from '../match/match.ts';
import { checked, eachDay, plain } from './answer.ts';
import { LEAD } from './forms.ts';
import { innerOn, innerWhen, through } from './inner.ts';
import type { Rule } from './rule.ts';

/** A day of a month that is named in another way. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  example: '«31 مارس من العام الماضي», published 2025-07-20 → 2024-03-31; «20 من الشهر المقبل» → 2025-08-20',
  forms: [`${LEAD} day of? <month>`, `today day of <month>`],
  reads: 'the number of a day and a month',
  gives: 'day',
  speaks: (found, look) => found.inner.every(({ rule }) => !rule.told) || isNoEvent(found, look),
  read(found, context) {
    const [inner] = found.inner;
    const isAbsolute = inner && innerWhen(inner, { ...context, published: [] });
    const days = isAbsolute ? ['2000-01-01'] : context.published;
    return eachDay(days, (day) => {
      const month = innerOn(inner, context, day);
      if (!month?.earliest || month.precision !== 'month') return null;
      const { year, month: number } = partsOf(month.earliest);
      const named = dayOf(year, number, found.get('day'));
      return isDay(named) ? checked(named, found.find('weekday')) : null;
    });
  },
};

/** A day of the month of publication, of the one before or of the one after, by its number alone. */
export const dayThisMonth: Rule = {
  name: 'day-this-month',
  example: '«في 15 الجاري», published 2025-07-20 → 2025-07-15; «الثاني من المقبل» → 2025-08-02',
  forms: [`${LEAD} day of? this|last|next`],
  reads: 'the number of a day with “this”, “last” or “next”',
  gives: 'day',
  // «الخامس الماضي» of other things: only after a word of time, or in figures.
  speaks: (found, look) =>
    found.has('weekday') ||
    found.has('DAY') ||
    (look.before()?.kind === 'in' && (found.tokens[0]?.digits ?? 0) > 0),
  read(found, { published }) {
    const shift = (found.find('next') ?? 0) - (found.find('last') ?? 0);
    return eachDay(published, (day) => {
      const { year, month } = partsOf(addMonths(`${day.slice(0, 8)}01`, shift));
      const meant = dayOf(year, month, found.get('day'));
      return isDay(meant) ? checked(meant, found.find('weekday')) : null;
    });
  },
};

/** A weekday with the number of a day, of whichever month fits; or, up to the fifth, that weekday of the month. */
export const weekdayDay: Rule = {
  name: 'weekday-day',
  example: '«الجمعة 15», published 2025-08-20 → 2025-08-15; «الأحد الثاني» → 2025-08-10',
  forms: ['DAY? weekday in? day'],
  reads: 'a weekday and the number of a day',
  gives: 'day',
  // «الخميس 21 شخصا»
  speaks: (_found, look) =>
    look.wordAfter === '' || ['to', 'until', 'dash'].includes(look.after()?.kind ?? ''),
  read: (found, { published, told }) =>
    eachDay(published, (day) => {
      const name = found.get('weekday');
      const number = found.get('day');
      const isNth = number <= 5 && (found.tokens.at(-1)?.ordinal ?? false);
      if (isNth) return plain(nthWeekday(day, name, number));
      const months = told === 'future' ? [0, 1, 2] : [0, -1, -2];
      const days = months.flatMap((shift) => {
        const { year, month } = partsOf(addMonths(`${day.slice(0, 8)}01`, shift));
        const meant = dayOf(year, month, number);
        return isDay(meant) && weekday(meant) === name ? [meant] : [];
      });
      return plain(days[0] ?? null);
    }),
};

function nthWeekday(day: string, name: number, nth: number): string {
  const first = `${day.slice(0, 8)}01`;
  return addDays(first, ((name - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** The first, second … last day, week or weekday of a month or year. */
export const nthOf: Rule = {
  name: 'nth-of',
  example: '«ثالث ثلاثاء من أيلول 2014» → 2014-09-16; «آخر يوم من أكتوبر 2015» → 2015-10-31',
  forms: [
    'first|ordinal|final|recent DAY? weekday|plainWeekday of|in? <month>',
    'DAY? weekday ordinal|final|recent of|in? <month>',
    'first|ordinal|final|recent DAY|WEEK of|in? <month>',
    'WEEK ordinal|final|recent of|in? <month>',
    'today ordinal|final|recent of|in? <month>',
    'final|first DAY of|in? <year>',
  ],
  reads: 'the first, second … or last day, week or weekday of a month',
  gives: 'part',
  read: (found, context) =>
    through(found.inner[0], context, ({ earliest, latest, precision }) => {
      if (!earliest || !latest || (precision !== 'month' && precision !== 'year')) return null;
      const nth = found.has('final') || found.has('recent') ? 0 : (found.find('ordinal') ?? 1);
      return nthWithin(found, nth, earliest, latest);
    }),
};

function nthWithin(found: Match, nth: number, earliest: string, latest: string): string[] | null {
  const name = found.find('weekday') ?? found.find('plainWeekday');
  if (name !== undefined) {
    const day =
      nth === 0
        ? addDays(latest, -((weekday(latest) - name + 7) % 7))
        : addDays(earliest, ((name - weekday(earliest) + 7) % 7) + 7 * (nth - 1));
    return day <= latest ? [day] : null;
  }
  if (!found.has('WEEK')) {
    const day = nth === 0 ? latest : addDays(earliest, nth - 1);
    return day <= latest ? [day] : null;
  }
  const { year, month } = partsOf(earliest);
  const first = nth === 0 ? daysInMonth(year, month) - 6 : 7 * nth - 6;
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => dayOf(year, month, first + n)).filter(isDay);
  return days.length > 0 ? days : null;
}
