import type { When } from '../../model/published.ts';
import { isPlainEnd } from '../context/licence.ts';
import type { Tense } from '../context/tense.ts';
import { dayOf, daysFrom, daysInMonth, partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { FIRST_QUARTER } from '../unit.ts';
import { aheadOf } from './ahead-of.ts';
import { onEachDay, plainly } from './answer.ts';
import { monthOf, yearOfLatestMonth } from './calendar.ts';
import { through } from './inner.ts';
import type { Rule } from './rule.ts';

const PART = 'early|middle|late|end';

/** Beginning, middle or end of a month: one of the days of that third (1–10, 11–20, 21 to the end). */
export const partOfMonth: Rule = {
  name: 'part-of-month',
  example: '«مطلع أغسطس», published 2021-12-28 → [2021-08-01..2021-08-10]',
  forms: [
    `${PART} dash? of? MONTH? month last|next|this`,
    `${PART} dash? of? last|next|this month`,
    `${PART} dash? of? MONTH? month of? YEAR? year`,
    `${PART} dash? of? <month>`,
    'first|final of? <month>',
    'half MONTH month',
    // «نهاية الشهر»: of the month of publication.
    `${PART}|first MONTH`,
  ],
  reads: 'a word for the beginning, middle or end, and a month',
  gives: 'part',
  // «أول نوفمبر» is its first day.
  speaks: (found, look) =>
    found.has('final')
      ? isPlainEnd(found, look)
      : !(found.has('first') && found.inner.some(({ rule }) => rule.told)),
  read(found, context) {
    const [inner] = found.inner;
    if (inner) return through(inner, context, (when) => thirdWithin(found, when));
    if (!found.has('month')) {
      return onEachDay(context.published, (day) => thirdOf(found, partsOf(day).year, partsOf(day).month));
    }
    const month = found.get('month');
    const { told } = context;
    if (found.has('year')) return plainly(...thirdOf(found, found.get('year'), month));
    return onEachDay(context.published, (day) => thirdOf(found, yearMeant(found, month, day, told), month));
  },
};

/** A part of a month still to come. */
export const partOfMonthAhead = aheadOf(
  partOfMonth,
  '«تعقد مطلع أيلول», published 2025-07-20 → [2025-09-01..2025-09-10]',
  (found) =>
    found.inner.some(({ rule }) => rule.told !== undefined) || (found.has('half') && found.has('month')),
);

/** Beginning or end of a year: its first or last quarter; its middle: one of the months May to August. */
export const partOfYear: Rule = {
  name: 'part-of-year',
  example: '«مطلع العام الميلادي 2022» → 2022-33 (the first quarter)',
  forms: [
    `${PART} dash? of? YEAR? gregorian? year gregorian?`,
    `${PART} dash? of? YEAR last|next|this`,
    `${PART} dash? of? last|next|this YEAR`,
    `${PART}|first of? <year>`,
    // «نهاية العام»: of the year of publication.
    `${PART}|first YEAR`,
  ],
  reads: 'a word for the beginning, middle or end, and a year',
  gives: 'part',
  read(found, context) {
    const [inner] = found.inner;
    if (inner) {
      return through(inner, context, ({ earliest }) =>
        earliest ? partOf(found, partsOf(earliest).year) : null,
      );
    }
    if (found.has('year')) return plainly(...partOf(found, found.get('year')));
    return onEachDay(context.published, (day) => partOf(found, partsOf(day).year + shift(found)));
  },
};

/** Beginning, middle or end of a week: one of three days. */
export const partOfWeek: Rule = {
  name: 'part-of-week',
  example: '«مطلع الأسبوع المقبل», published 2025-07-20 → [2025-07-21..2025-07-23]',
  forms: [`${PART}|first of? <week>`],
  reads: 'a word for the beginning, middle or end, and a week',
  gives: 'part',
  read: (found, context) =>
    through(found.inner[0], context, ({ earliest, latest }) => {
      if (!earliest || !latest) return null;
      const days = daysFrom(earliest, latest);
      if (isEarly(found)) return days.slice(0, 3);
      return found.has('middle') ? days.slice(2, 5) : days.slice(-3);
    }),
};

/** Beginning, middle or end of a decade: one of its first four, middle four or last four years; so with a century. */
export const partOfDecade: Rule = {
  name: 'part-of-decade',
  example: '«أواخر التسعينيات» → [1996..1999]',
  forms: [`${PART} of? <decade>`, `${PART} of? <century>`],
  reads: 'a word for the beginning, middle or end, and a decade or century',
  gives: 'part',
  read: (found, context) =>
    through(found.inner[0], context, ({ earliest, precision }) => {
      if (!earliest) return null;
      const third = isEarly(found) ? 0 : found.has('middle') ? 1 : 2;
      // Of a hundred years the thirds are 34, since the middle ones overlap as those of ten do.
      const [step, length] = precision === 'century' ? [33, 34] : [3, 4];
      const first = partsOf(earliest).year + third * step;
      return Array.from({ length }, (_, n) => n).map((n) => dayOf(first + n, 1, 1).slice(0, 4));
    }),
};

function isEarly(found: Match): boolean {
  return found.has('early') || found.has('first');
}

function thirdWithin(found: Match, { earliest, precision }: When): string[] | null {
  if (!earliest || precision !== 'month') return null;
  const { year, month } = partsOf(earliest);
  return thirdOf(found, year, month);
}

function thirdOf(found: Match, year: number, month: number): string[] {
  const length = daysInMonth(year, month);
  const [first, last] = isEarly(found)
    ? [1, 10]
    : found.has('middle') || found.has('half')
      ? [11, 20]
      : [21, length];
  return daysFrom(dayOf(year, month, first), dayOf(year, month, last));
}

function partOf(found: Match, year: number): string[] {
  if (found.has('middle')) return [5, 6, 7, 8].map((month) => monthOf(year, month));
  return [`${dayOf(year, 1, 1).slice(0, 4)}-${FIRST_QUARTER + (isEarly(found) ? 0 : 3)}`];
}

/** Without a modifier, told as past: the latest such month that had begun by the publication. */
function yearMeant(found: Match, month: number, published: string, told: Tense): number {
  const parts = partsOf(published);
  if (found.has('next')) return month > parts.month ? parts.year : parts.year + 1;
  if (found.has('last')) return month < parts.month ? parts.year : parts.year - 1;
  if (found.has('this')) return parts.year;
  if (told === 'future') return month >= parts.month ? parts.year : parts.year + 1;
  return yearOfLatestMonth(month, published);
}

function shift(found: Match): number {
  return (found.find('next') ?? 0) - (found.find('last') ?? 0);
}
