import { isLicensedWeekday } from '../context/licence.ts';
import { addDays, weekday } from '../day.ts';
import type { Match } from '../match/match.ts';
import { onEachDay } from './answer.ts';
import { innerOn } from './inner.ts';
import type { Rule } from './rule.ts';
import { startOfWeek } from './weeks.ts';

const NAME = 'daypart? of? DAY? weekday daypart?';

/** The name of a weekday: news means the nearest one, the day of publication included; with "last" it is excluded. */
export const weekdayBeforePublication: Rule = {
  name: 'weekday-before-publication',
  example: '«الثلاثاء», published 2021-12-28 (a Tuesday) → 2021-12-28',
  forms: [`${NAME} last?`, 'last weekday daypart?'],
  reads: 'the name of a weekday, perhaps with “last”',
  gives: 'day',
  speaks: isLicensedWeekday,
  read: (found, { published }) => onEachDay(published, (day) => latest(found, day)),
};

/** The first day of that name after the publication. */
export const nextWeekday: Rule = {
  name: 'next-weekday',
  example: '«يوم الجمعة المقبل», published 2025-07-20 → 2025-07-25',
  forms: [`${NAME} next`, 'next weekday daypart?'],
  reads: 'the name of a weekday with “next”',
  gives: 'day',
  read: (found, { published }) =>
    onEachDay(published, (day) => {
      const ahead = (found.get('weekday') - weekday(day) + 7) % 7 || 7;
      return addDays(day, ahead + 7 * (found.get('next') - 1));
    }),
};

/** The name of a weekday told as still to come: the first that is not before the publication. */
export const weekdayAhead: Rule = {
  name: 'weekday-ahead',
  example: '«سيلتقي الخميس», published 2025-07-20 (a Sunday) → 2025-07-24',
  forms: [NAME],
  reads: 'the name of a weekday alone',
  gives: 'day',
  told: 'future',
  speaks: isLicensedWeekday,
  read: (found, { published }) =>
    onEachDay(published, (day) => addDays(day, (found.get('weekday') - weekday(day) + 7) % 7)),
};

/** A weekday of a week that is named. */
export const weekdayOfWeek: Rule = {
  name: 'weekday-of-week',
  example: '«الخميس من الأسبوع المقبل», published 2025-07-20 → 2025-07-24',
  forms: [
    'DAY? weekday|plainWeekday of|in? <week>',
    '<week> comma? DAY? weekday',
    'this DAY? weekday',
    'DAY? weekday this',
  ],
  reads: 'a weekday and a week, or “this” weekday',
  gives: 'day',
  read: (found, context) =>
    onEachDay(context.published, (day) => {
      const [inner] = found.inner;
      const first = inner ? innerOn(inner, context, day)?.earliest : startOfWeek(day, context.weekStart);
      if (!first) return [];
      const name = found.find('weekday') ?? found.get('plainWeekday');
      const meant = addDays(first, (name - weekday(first) + 7) % 7);
      return !inner && context.told === 'future' && meant < day ? addDays(meant, 7) : meant;
    }),
};

function latest(found: Match, day: string): string {
  const back = (weekday(day) - found.get('weekday') + 7) % 7;
  const last = found.find('last') ?? 0;
  const weeks = last === 0 ? 0 : last - 1;
  return addDays(day, -(last > 0 && back === 0 ? 7 : back) - 7 * weeks);
}
