import { dayMonthThis, lastDayMonth, weekdayDayMonth } from './day-month.ts';
import { daysBeforeOccasion, untilEndOfMonth, withinDuration } from './deadlines.ts';
import { fullDate } from './full-date.ts';
import { bareMonth, lastMonthName, monthYear, thisMonth } from './months.ts';
import { partOfMonth, partOfYear } from './parts.ts';
import type { Rule } from './rule.ts';
import { today, todayReprinted } from './today.ts';
import { current, pastMonths } from './vague.ts';
import { nextWeek, nextWeekday, weekdayBeforePublication } from './weekdays.ts';
import { lastYear, sinceYear, sinceYearsAgo, year } from './years.ts';

const ALL: readonly Rule[] = [
  fullDate,
  weekdayDayMonth,
  dayMonthThis,
  lastDayMonth,
  monthYear,
  lastMonthName,
  bareMonth,
  thisMonth,
  year,
  lastYear,
  sinceYear,
  sinceYearsAgo,
  weekdayBeforePublication,
  today,
  todayReprinted,
  nextWeek,
  nextWeekday,
  partOfMonth,
  partOfYear,
  untilEndOfMonth,
  withinDuration,
  daysBeforeOccasion,
  pastMonths,
  current,
];

/** Every way in which words become a date, by name. */
export const RULES: Readonly<Record<string, Rule>> = Object.fromEntries(ALL.map((rule) => [rule.name, rule]));
