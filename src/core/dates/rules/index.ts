import { about } from './about.ts';
import { ago, ahead, sinceAgo } from './ago.ts';
import {
  dayMonth,
  dayMonthAhead,
  dayMonthThis,
  lastDayMonth,
  nextDayMonth,
  weekdayDayMonth,
  weekdayDayMonthAhead,
} from './day-month.ts';
import { dayOfMonth, dayThisMonth, nthOf, weekdayDay } from './day-of-month.ts';
import { daysBeforeOccasion, untilEndOfMonth, untilEndOfYear, withinDuration } from './deadlines.ts';
import { century, decade, decadeBy } from './decades.ts';
import { duration } from './durations.ts';
import { fullDate } from './full-date.ts';
import {
  bareMonth,
  lastMonth,
  lastMonthName,
  monthAhead,
  monthOfYear,
  monthYear,
  nextMonth,
  nextMonthName,
  thisMonth,
  thisMonthName,
} from './months.ts';
import { numericDate, numericDayMonth, numericMonth } from './numeric.ts';
import { after, since, until, untilAhead } from './open.ts';
import {
  hijriDate,
  hijriMonth,
  otherYear,
  persianDate,
  persianMonth,
  sameDayTwice,
} from './other-calendars.ts';
import { partOfDecade, partOfMonth, partOfMonthAhead, partOfWeek, partOfYear } from './parts.ts';
import { halfOf, quarter, season } from './quarters.ts';
import { neighbours, range, rangeAhead, sharedHead } from './ranges.ts';
import type { Rule } from './rule.ts';
import { anaphor, dayBeside, sameMonth, sameYear, sinceEvent } from './same.ts';
import { today, todayReprinted, tomorrow, yesterday } from './today.ts';
import { comingWhile, current, noValue, pastMonths, pastWhile, severalUnits } from './vague.ts';
import { nextWeekday, weekdayAhead, weekdayBeforePublication, weekdayOfWeek } from './weekdays.ts';
import { lastWeek, nextWeek, thisWeek, weekend } from './weeks.ts';
import { lastYear, nextYear, sinceYear, sinceYearsAgo, thisYear, year } from './years.ts';

/** In running text the longest reading is taken, and of equally long ones the first in this order. */
export const ALL_RULES: readonly Rule[] = [
  fullDate,
  weekdayDayMonthAhead,
  weekdayDayMonth,
  dayMonthThis,
  lastDayMonth,
  nextDayMonth,
  numericDate,
  numericDayMonth,
  sameDayTwice,
  hijriDate,
  persianDate,
  dayMonth,
  dayMonthAhead,
  dayOfMonth,
  dayThisMonth,
  nthOf,
  weekdayDay,
  monthYear,
  lastMonthName,
  nextMonthName,
  thisMonthName,
  bareMonth,
  monthAhead,
  monthOfYear,
  numericMonth,
  hijriMonth,
  persianMonth,
  thisMonth,
  lastMonth,
  nextMonth,
  sameMonth,
  sameYear,
  year,
  lastYear,
  thisYear,
  nextYear,
  otherYear,
  sinceYear,
  sinceYearsAgo,
  sinceAgo,
  weekdayAhead,
  weekdayBeforePublication,
  nextWeekday,
  weekdayOfWeek,
  today,
  todayReprinted,
  yesterday,
  tomorrow,
  lastWeek,
  thisWeek,
  nextWeek,
  weekend,
  partOfMonthAhead,
  partOfMonth,
  partOfYear,
  partOfWeek,
  partOfDecade,
  quarter,
  halfOf,
  season,
  decade,
  decadeBy,
  century,
  untilEndOfMonth,
  untilEndOfYear,
  rangeAhead,
  range,
  neighbours,
  sharedHead,
  since,
  untilAhead,
  until,
  after,
  about,
  ago,
  ahead,
  daysBeforeOccasion,
  severalUnits,
  withinDuration,
  pastMonths,
  pastWhile,
  comingWhile,
  duration,
  noValue,
  current,
  anaphor,
  dayBeside,
  sinceEvent,
];

/** Every way in which words become a date, by name. */
export const RULES: Readonly<Record<string, Rule>> = Object.fromEntries(
  ALL_RULES.map((rule) => [rule.name, rule]),
);
