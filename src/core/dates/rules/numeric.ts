import type { Look } from '../context/look.ts';
import { dayOf, isDay } from '../day.ts';
import type { Match } from '../match/match.ts';
import { checked, eachDay, plainly, refuse } from './answer.ts';
import { earliestDayMonth, latestDayMonth, monthOf } from './calendar.ts';
import { LEAD } from './forms.ts';
import { dayInCalendar } from './other-calendars.ts';
import type { Answer, Rule } from './rule.ts';

/** A date in figures: day, month, year; or year, month, day. */
export const numericDate: Rule = {
  name: 'numeric-date',
  example: '«20/7/2025», «2025-07-20» → 2025-07-20',
  forms: [`${LEAD} numeric gregorian|hijriMark|persianMark?`],
  reads: 'a date in figures',
  gives: 'day',
  speaks: (found) => !('refused' in numeric(found)),
  read: (found) => numeric(found),
};

/** A day and month in figures. */
export const numericDayMonth: Rule = {
  name: 'numeric-day-month',
  example: '«في 22/4», published 2025-07-20 → 2025-04-22',
  forms: [`${LEAD} number slash number`],
  reads: 'a day and month in figures',
  gives: 'day',
  // «3/4» is a fraction, and of two numbers with no word of time before them nobody knows.
  speaks: (found, look) =>
    look.after()?.kind !== 'slash' &&
    (found.has('DAY') || found.has('weekday') || isBeforeDate(look)) &&
    dayAndMonth(found) !== null,
  read(found, { published, told }) {
    const named = dayAndMonth(found);
    if (!named) return refuse('These figures are not a date.');
    const nearest = told === 'future' ? earliestDayMonth : latestDayMonth;
    return eachDay(published, (day) => {
      const meant = nearest(named.day, named.month, day);
      return meant === null ? null : checked(meant, found.find('weekday'));
    });
  },
};

function isBeforeDate(look: Look): boolean {
  const before = look.before();
  return before?.kind === 'in'
    ? look.textOf(before).length > 1
    : look.tense === 'future' && look.wordAfter === '';
}

/** Day first, month first only where that is impossible. */
function dayAndMonth(found: Match): { day: number; month: number } | null {
  const [a = 0, b = 0] = found.all('number');
  if (found.tokens.some(({ digits }) => digits > 2)) return null;
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return { day: a, month: b };
  return b >= 1 && b <= 31 && a >= 1 && a <= 12 ? { day: b, month: a } : null;
}

/** A month in figures. */
export const numericMonth: Rule = {
  name: 'numeric-month',
  example: '«2/2013» → 2013-02',
  forms: ['monthNumber slash|dash year', 'year slash monthNumber'],
  reads: 'a month and year in figures',
  gives: 'month',
  read: (found) => plainly(monthOf(found.get('year'), found.get('monthNumber'))),
};

function numeric(found: Match): Answer {
  const parts = found.tokens.find(({ kind }) => kind === 'numeric')?.parts ?? [];
  const [a, b, c] = parts;
  if (!a || !b || !c) return refuse('These figures are not a date.');
  const [year, month, day] = a.digits === 4 ? [a, b, c] : [c, b, a];
  if (b.digits > 2 || day.digits > 2 || year.digits === 3 || (year.digits === 1 && a.digits !== 4))
    return refuse('These figures are not a date.');
  const full = year.digits === 4 ? year.value : year.value + (year.value > 60 ? 1900 : 2000);
  const isOther = found.has('hijriMark') || found.has('persianMark') || (full >= 1300 && full < 1500);
  if (isOther) {
    const calendar =
      found.has('persianMark') || (!found.has('hijriMark') && full < 1420) ? 'solar-hijri' : 'hijri';
    const meant = dayInCalendar(calendar, full, month.value, day.value);
    return meant ? plainly(calendar === 'hijri' ? `${meant}~` : meant) : refuse('There is no such day.');
  }
  if (full < 1000 || full > 2100) return refuse('These figures are not a date.');
  const plain = dayOf(full, month.value, day.value);
  const turned = dayOf(full, day.value, month.value);
  // The other order only where this one is impossible.
  const meant = isDay(plain) ? plain : turned;
  if (!isDay(meant)) return refuse(`There is no day ${plain}.`);
  return eachDay([meant], () => checked(meant, found.find('weekday')));
}
