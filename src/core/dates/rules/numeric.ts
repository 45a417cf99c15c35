import type { Calendar } from '../../link/view-state.ts';
import type { Day } from '../../model/published.ts';
import type { Look } from '../context/look.ts';
import { dayOf, isDay } from '../day.ts';
import type { Match } from '../match/match.ts';
import { checked, eachDay, onEachDay, plainly, refuse } from './answer.ts';
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
  others: monthFirst,
  isTurned: isMonthFirst,
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
  others(found, { published, told }) {
    const named = dayAndMonth(found);
    if (!named || named.day > 12 || named.day === named.month) return [];
    const nearest = told === 'future' ? earliestDayMonth : latestDayMonth;
    const answer = onEachDay(published, (day) => nearest(named.month, named.day, day) ?? []);
    return 'refused' in answer ? [] : [answer.edtf];
  },
  isTurned: (found) => (found.all('number')[1] ?? 0) > 12,
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

interface Figures {
  year: number;
  month: number;
  day: number;
  isYearFirst: boolean;
}

/** Three figures as a year, a month and a day in the usual order, whether or not there is such a day. */
function figuresOf(found: Match): Figures | null {
  const parts = found.tokens.find(({ kind }) => kind === 'numeric')?.parts ?? [];
  const [a, b, c] = parts;
  if (!a || !b || !c) return null;
  const isYearFirst = a.digits === 4;
  const [year, month, day] = isYearFirst ? [a, b, c] : [c, b, a];
  if (b.digits > 2 || day.digits > 2 || year.digits === 3 || (year.digits === 1 && !isYearFirst)) return null;
  const full = year.digits === 4 ? year.value : year.value + (year.value > 60 ? 1900 : 2000);
  return { year: full, month: month.value, day: day.value, isYearFirst };
}

function calendarOf(found: Match, { year }: Figures): Calendar {
  if (found.has('persianMark')) return 'solar-hijri';
  if (found.has('hijriMark')) return 'hijri';
  if (year < 1300 || year >= 1500) return 'gregorian';
  return year < 1420 ? 'solar-hijri' : 'hijri';
}

function numeric(found: Match): Answer {
  const figures = figuresOf(found);
  if (!figures) return refuse('These figures are not a date.');
  const calendar = calendarOf(found, figures);
  if (calendar !== 'gregorian') {
    const meant = dayInCalendar(calendar, figures.year, figures.month, figures.day);
    return meant ? plainly(calendar === 'hijri' ? `${meant}~` : meant) : refuse('There is no such day.');
  }
  if (figures.year < 1000 || figures.year > 2100) return refuse('These figures are not a date.');
  const { usual, turned } = ordersOf(figures);
  // The other order only where this one is impossible.
  const meant = isDay(usual) ? usual : turned;
  if (!isDay(meant)) return refuse(`There is no day ${usual}.`);
  return eachDay([meant], () => checked(meant, found.find('weekday')));
}

function ordersOf({ year, month, day }: Figures): { usual: Day; turned: Day } {
  return { usual: dayOf(year, month, day), turned: dayOf(year, day, month) };
}

/** «03/07/2025» the other way round; a year that stands first, or the name of the weekday, leaves no doubt. */
function monthFirst(found: Match): string[] {
  const figures = figuresOf(found);
  if (!figures || figures.isYearFirst || found.has('weekday')) return [];
  const { usual, turned } = ordersOf(figures);
  const isOpen = calendarOf(found, figures) === 'gregorian' && isDay(usual) && isDay(turned);
  return isOpen && usual !== turned ? [turned] : [];
}

function isMonthFirst(found: Match): boolean {
  const figures = figuresOf(found);
  return figures !== null && calendarOf(found, figures) === 'gregorian' && !isDay(ordersOf(figures).usual);
}
