import { isLicensedMonth, isNoOddDay } from '../context/licence.ts';
import type { Look } from '../context/look.ts';
import { addMonths, partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { onEachDay, plainly } from './answer.ts';
import { monthOf, yearOfLatestMonth } from './calendar.ts';
import { YEAR } from './forms.ts';
import { through } from './inner.ts';
import type { Rule } from './rule.ts';

/** A month of a named year. */
export const monthYear: Rule = {
  name: 'month-year',
  example: '«نوفمبر 2015» → 2015-11; «آذار/مارس 2017» → 2017-03',
  forms: [`within? MONTH? month ${YEAR}`, `MONTH monthNumber ${YEAR}`],
  reads: 'month year',
  gives: 'month',
  speaks: isNoOddDay,
  read: (found) => plainly(monthOf(found.get('year'), monthIn(found))),
};

/** A month of a year that is named in another way. */
export const monthOfYear: Rule = {
  name: 'month-of-year',
  example: '«مارس من العام الماضي», published 2025-07-20 → 2024-03',
  forms: ['within? MONTH? month of|in? <year>', 'MONTH monthNumber of|in? <year>'],
  reads: 'month and “of last year”',
  gives: 'month',
  speaks: isNoOddDay,
  read: (found, context) =>
    through(found.inner[0], context, ({ earliest }) =>
      earliest ? [monthOf(partsOf(earliest).year, monthIn(found))] : null,
    ),
};

/** The latest month of that name before the month of publication. */
export const lastMonthName: Rule = {
  name: 'last-month-name',
  example: '«نوفمبر الماضي», published 2021-12-28 → 2021-11',
  forms: ['within? MONTH? month last', 'within? last month'],
  reads: 'month name with “last”',
  gives: 'month',
  read(found, { published }) {
    const month = found.get('month');
    return onEachDay(published, (day) => {
      const parts = partsOf(day);
      return monthOf(month < parts.month ? parts.year : parts.year - 1, month);
    });
  },
};

/** The first month of that name after the month of publication. */
export const nextMonthName: Rule = {
  name: 'next-month-name',
  example: '«أيلول المقبل», published 2025-07-20 → 2025-09',
  forms: ['within? MONTH? month next', 'within? next month'],
  reads: 'month name with “next”',
  gives: 'month',
  read(found, { published }) {
    const month = found.get('month');
    return onEachDay(published, (day) => {
      const parts = partsOf(day);
      return monthOf(month > parts.month ? parts.year : parts.year + 1, month);
    });
  },
};

/** A month of the year of publication. */
export const thisMonthName: Rule = {
  name: 'this-month-name',
  example: '«يوليو الجاري», published 2025-07-20 → 2025-07',
  forms: ['within? MONTH? month this', 'within? this MONTH? month'],
  reads: 'month name with “this”',
  gives: 'month',
  read: (found, { published }) =>
    onEachDay(published, (day) => monthOf(partsOf(day).year, found.get('month'))),
};

/** A month name alone, told as past: the latest such month that had begun by the publication. */
export const bareMonth: Rule = {
  name: 'bare-month',
  example: '«في سبتمبر», published 2021-12-28 → 2021-09',
  forms: ['within? MONTH? month', 'MONTH monthNumber'],
  reads: 'a month name alone',
  gives: 'month',
  told: 'past',
  speaks: isLicensedMonth,
  read: (found, { published }) =>
    onEachDay(published, (day) => monthOf(yearOfLatestMonth(monthIn(found), day), monthIn(found))),
};

/** A month name alone, told as still to come: the first such month that has not passed at the publication. */
export const monthAhead: Rule = {
  name: 'month-ahead',
  example: '«ستعقد القمة في سبتمبر», published 2025-07-20 → 2025-09',
  forms: bareMonth.forms,
  reads: 'a month name alone',
  gives: 'month',
  told: 'future',
  speaks: (found: Match, look: Look) => isLicensedMonth(found, look),
  read(found, { published }) {
    const month = monthIn(found);
    return onEachDay(published, (day) => {
      const parts = partsOf(day);
      return monthOf(month >= parts.month ? parts.year : parts.year + 1, month);
    });
  },
};

/** The month of publication. */
export const thisMonth: Rule = {
  name: 'this-month',
  example: '«هذا الشهر», published 2021-12-28 → 2021-12',
  forms: ['within? this MONTH', 'within? MONTH this'],
  reads: '“this month”',
  gives: 'month',
  read: (_found, { published }) => onEachDay(published, (day) => day.slice(0, MONTH_LENGTH)),
};

/** The month before that of publication. */
export const lastMonth: Rule = {
  name: 'last-month',
  example: '«الشهر الماضي», published 2025-07-20 → 2025-06',
  forms: ['within? MONTH last', 'within? last MONTH'],
  reads: '“last month”',
  gives: 'month',
  read: (found, { published }) => onEachDay(published, (day) => shifted(day, -found.get('last'))),
};

/** The month after that of publication. */
export const nextMonth: Rule = {
  name: 'next-month',
  example: '«الشهر المقبل», published 2025-07-20 → 2025-08',
  forms: ['within? MONTH next', 'within? next MONTH'],
  reads: '“next month”',
  gives: 'month',
  read: (found, { published }) => onEachDay(published, (day) => shifted(day, found.get('next'))),
};

const MONTH_LENGTH = 'YYYY-MM'.length;

function monthIn(found: Match): number {
  return found.find('month') ?? found.get('monthNumber');
}

function shifted(day: string, months: number): string {
  return addMonths(day, months).slice(0, MONTH_LENGTH);
}
