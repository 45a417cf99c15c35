import type { Day } from '../../model/published.ts';
import { isNoEvent } from '../context/licence.ts';
import type { Tense } from '../context/tense.ts';
import { addDays, dayOf, daysBetween, isDay, partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { aheadOf } from './ahead-of.ts';
import { checked, eachDay, plain, type Reading } from './answer.ts';
import { earliestDayMonth, latestDayMonth } from './calendar.ts';
import { DAY_MONTH, LEAD } from './forms.ts';
import type { Rule, RuleContext } from './rule.ts';

const WEEKDAY_LEAD = LEAD.replace('weekday?', 'weekday last|next|this?');
const DAY_WORD_LEAD = LEAD.replace('tomorrow?', 'tomorrow');

/** A weekday with a day and month; the year comes from the publication, the weekday must agree. */
export const weekdayDayMonth: Rule = {
  name: 'weekday-day-month',
  example: '«يوم الأحد 20 يوليو (تموز)», published 2025-07-21 → 2025-07-20',
  forms: [
    `${WEEKDAY_LEAD} open? ${DAY_MONTH} close? this|last|next?`,
    `${WEEKDAY_LEAD} month day this|last|next?`,
    `${DAY_WORD_LEAD} open? ${DAY_MONTH} close?`,
  ],
  reads: 'weekday day month; weekday day month with “last”, “this” or “next”',
  gives: 'day',
  read: (found, context) =>
    eachDay(context.published, (day) => readWeekdayDayMonth(found, day, context), noSuchDay(found)),
};

/** A weekday with a day and month, told as still to come. */
export const weekdayDayMonthAhead = aheadOf(
  weekdayDayMonth,
  '«سيعقد الخميس 15 أيلول», published 2022-07-20 → 2022-09-15',
  (found) => !['this', 'last', 'next', 'today', 'yesterday', 'tomorrow'].some((slot) => found.has(slot)),
);

/** A day of the month of publication. */
export const dayMonthThis: Rule = {
  name: 'day-month-this',
  example: '«11 من آذار الحالي», published 2022-03-15 → 2022-03-11',
  forms: [`${LEAD} ${DAY_MONTH} this`, 'this month day', 'day this month'],
  reads: 'day month with “this”',
  gives: 'day',
  read: (found, { published }) => eachDay(published, (day) => plain(inMonthOf(found, day)), noSuchDay(found)),
};

/** A day and month "last": the latest before the publication. */
export const lastDayMonth: Rule = {
  name: 'last-day-month',
  example: '«20 من كانون الثاني الماضي», published 2022-03-15 → 2022-01-20',
  forms: [`DAY? in? ${DAY_MONTH} last`, 'last month day', 'last day of? month'],
  reads: 'day month with “last”',
  gives: 'day',
  read: (found, { published }) => eachDay(published, (day) => plain(before(found, day)), noSuchDay(found)),
};

/** A day and month "next": the first after the publication. */
export const nextDayMonth: Rule = {
  name: 'next-day-month',
  example: '«15 من أيلول المقبل», published 2025-07-20 → 2025-09-15',
  forms: [`DAY? in? ${DAY_MONTH} next`, 'next month day', 'next day of? month'],
  reads: 'day month with “next”',
  gives: 'day',
  read: (found, { published }) => eachDay(published, (day) => plain(after(found, day)), noSuchDay(found)),
};

/** A day and month told as past, without a word for the year: the latest that is not after the publication. */
export const dayMonth: Rule = {
  name: 'day-month',
  example: '«أعلن في 14 أيار», published 2025-07-20 → 2025-05-14',
  forms: [`DAY? in? ${DAY_MONTH}`, 'month day'],
  reads: 'day month',
  gives: 'day',
  told: 'past',
  speaks: isNoEvent,
  read: (found, { published }) =>
    eachDay(
      published,
      (day) => plain(latestDayMonth(found.get('day'), found.get('month'), day)),
      noSuchDay(found),
    ),
};

/** A day and month told as still to come: the first that is not before the publication. */
export const dayMonthAhead: Rule = {
  name: 'day-month-ahead',
  example: '«ستعقد في 15 أيلول», published 2025-07-20 → 2025-09-15',
  forms: dayMonth.forms,
  reads: 'day month',
  gives: 'day',
  told: 'future',
  speaks: isNoEvent,
  read: (found, { published }) =>
    eachDay(
      published,
      (day) => plain(earliestDayMonth(found.get('day'), found.get('month'), day)),
      noSuchDay(found),
    ),
};

function readWeekdayDayMonth(found: Match, published: Day, { told }: RuleContext): Reading | null {
  const name = found.find('weekday');
  const word = found.has('today') ? 0 : (found.find('yesterday') ?? found.find('tomorrow'));
  const named = word === undefined ? undefined : addDays(published, word);
  const day = dayMeant(found, named ?? published, name, named === undefined ? told : 'past');
  if (!day) return null;
  const reading = checked(day, name);
  if (named === undefined || day === named) return reading;
  return { units: [...reading.units, named], fits: false };
}

function dayMeant(found: Match, published: Day, name: number | undefined, told: Tense): Day | null {
  if (found.has('this')) return inMonthOf(found, published);
  if (found.has('last')) return before(found, published);
  const ahead = after(found, published);
  if (found.has('next')) return ahead;
  if (told === 'future') return earliestDayMonth(found.get('day'), found.get('month'), published);
  const past = latestDayMonth(found.get('day'), found.get('month'), published);
  return past && ahead && isRatherAhead(past, ahead, published, name) ? ahead : past;
}

/**
 * News tells the past, but a date just ahead may be told without «المقبل». The weekday may say so where it
 * fits only the day ahead; but the year is never changed for a day that is farther away than the past one,
 * which would hide a slip of the weekday.
 */
function isRatherAhead(past: Day, ahead: Day, published: Day, name: number | undefined): boolean {
  if (name === undefined) return false;
  const nearer = daysBetween(published, ahead) < daysBetween(past, published);
  return nearer && !checked(past, name).fits && checked(ahead, name).fits;
}

function inMonthOf(found: Match, published: Day): Day | null {
  const { year, month } = partsOf(published);
  const day = dayOf(year, month, found.get('day'));
  return month === found.get('month') && isDay(day) ? day : null;
}

function before(found: Match, published: Day): Day | null {
  return latestDayMonth(found.get('day'), found.get('month'), addDays(published, -1));
}

function after(found: Match, published: Day): Day | null {
  return earliestDayMonth(found.get('day'), found.get('month'), addDays(published, 1));
}

function noSuchDay(found: Match): string {
  return `No day of publication gives a day ${found.get('day')} of month ${found.get('month')} with these words.`;
}
