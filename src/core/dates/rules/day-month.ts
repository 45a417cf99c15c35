import type { Day } from '../../model/published.ts';
import { addDays, dayOf, daysBetween, isDay, partsOf } from '../day.ts';
import { type Match, match } from '../pattern.ts';
import { checked, eachDay, otherForm, type Reading } from './answer.ts';
import { earliestDayMonth, latestDayMonth } from './calendar.ts';
import type { Rule } from './rule.ts';

/** A weekday with a day and month; the year comes from the publication, the weekday must agree. */
export const weekdayDayMonth: Rule = {
  name: 'weekday-day-month',
  example: '«يوم الأحد 20 يوليو (تموز)», published 2025-07-21 → 2025-07-20',
  run(tokens, { published }) {
    const found = match(
      tokens,
      'today? DAY? weekday daypart? dash? day of? month this|last|next?',
      'today? weekday daypart? month day this|last|next?',
    );
    if (!found) return otherForm('weekday day month; weekday day month with “last”, “this” or “next”');
    return eachDay(published, (day) => readWeekdayDayMonth(found, day), noSuchDay(found));
  },
};

/** A day of the month of publication. */
export const dayMonthThis: Rule = {
  name: 'day-month-this',
  example: '«11 من آذار الحالي», published 2022-03-15 → 2022-03-11',
  run(tokens, { published }) {
    const found = match(tokens, 'DAY? day of? month this', 'this month day', 'day this month');
    if (!found) return otherForm('day month with “this”');
    return eachDay(published, (day) => plain(inMonthOf(found, day)), noSuchDay(found));
  },
};

/** A day and month "last": the latest before the publication. */
export const lastDayMonth: Rule = {
  name: 'last-day-month',
  example: '«20 من كانون الثاني الماضي», published 2022-03-15 → 2022-01-20',
  run(tokens, { published }) {
    const found = match(tokens, 'DAY? day of? month last', 'last month day', 'last day of? month');
    if (!found) return otherForm('day month with “last”');
    return eachDay(published, (day) => plain(before(found, day)), noSuchDay(found));
  },
};

function readWeekdayDayMonth(found: Match, published: Day): Reading | null {
  const name = found.get('weekday');
  const day = dayMeant(found, published, name);
  if (!day) return null;
  const reading = checked(day, name);
  if (!found.has('today') || day === published) return reading;
  return { units: [...reading.units, published], fits: false };
}

function dayMeant(found: Match, published: Day, name: number): Day | null {
  if (found.has('this')) return inMonthOf(found, published);
  if (found.has('last')) return before(found, published);
  const ahead = earliestDayMonth(found.get('day'), found.get('month'), addDays(published, 1));
  if (found.has('next')) return ahead;
  const past = latestDayMonth(found.get('day'), found.get('month'), published);
  return past && ahead && isRatherAhead(past, ahead, published, name) ? ahead : past;
}

/**
 * News tells the past, but a date just ahead may be told without «المقبل». The weekday may say so where it
 * fits only the day ahead; but the year is never changed for a day that is farther away than the past one,
 * which would hide a slip of the weekday.
 */
function isRatherAhead(past: Day, ahead: Day, published: Day, name: number): boolean {
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

function plain(day: Day | null): Reading | null {
  return day === null ? null : { units: [day], fits: true };
}

function noSuchDay(found: Match): string {
  return `No day of publication gives a day ${found.get('day')} of month ${found.get('month')} with these words.`;
}
