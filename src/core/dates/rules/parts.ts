import { dayOf, daysFrom, daysInMonth, partsOf } from '../day.ts';
import { type Match, match } from '../pattern.ts';
import { FIRST_QUARTER } from '../unit.ts';
import { onEachDay, otherForm, plainly } from './answer.ts';
import { monthOf, yearOfLatestMonth } from './calendar.ts';
import type { Rule } from './rule.ts';

/** Beginning, middle or end of a month: one of the days of that third (1–10, 11–20, 21 to the end). */
export const partOfMonth: Rule = {
  name: 'part-of-month',
  example: '«مطلع أغسطس», published 2021-12-28 → [2021-08-01..2021-08-10]',
  run(tokens, { published }) {
    const found = match(
      tokens,
      'early|middle|late|end dash? of? MONTH? month last|next|this?',
      'early|middle|late|end dash? of? last|next|this month',
      'early|middle|late|end dash? of? MONTH? month of? YEAR? year',
    );
    if (!found) return otherForm('a word for the beginning, middle or end, and a month');
    const month = found.get('month');
    if (found.has('year')) return plainly(...thirdOf(found, found.get('year'), month));
    return onEachDay(published, (day) => thirdOf(found, yearMeant(found, month, day), month));
  },
};

/** Beginning or end of a year: its first or last quarter; its middle: one of the months May to August. */
export const partOfYear: Rule = {
  name: 'part-of-year',
  example: '«مطلع العام الميلادي 2022» → 2022-33 (the first quarter)',
  run(tokens, { published }) {
    const found = match(
      tokens,
      'early|middle|late|end dash? of? YEAR? year',
      'early|middle|late|end dash? of? YEAR last|next|this',
      'early|middle|late|end dash? of? last|next|this YEAR',
    );
    if (!found) return otherForm('a word for the beginning, middle or end, and a year');
    if (found.has('year')) return plainly(...partOf(found, found.get('year')));
    return onEachDay(published, (day) => partOf(found, partsOf(day).year + shift(found)));
  },
};

function thirdOf(found: Match, year: number, month: number): string[] {
  const length = daysInMonth(year, month);
  const [first, last] = found.has('early') ? [1, 10] : found.has('middle') ? [11, 20] : [21, length];
  return daysFrom(dayOf(year, month, first), dayOf(year, month, last));
}

function partOf(found: Match, year: number): string[] {
  if (found.has('middle')) return [5, 6, 7, 8].map((month) => monthOf(year, month));
  return [`${dayOf(year, 1, 1).slice(0, 4)}-${FIRST_QUARTER + (found.has('early') ? 0 : 3)}`];
}

/** Without a modifier the past is meant: the latest such month that had begun by the publication. */
function yearMeant(found: Match, month: number, published: string): number {
  const parts = partsOf(published);
  if (found.has('next')) return month > parts.month ? parts.year : parts.year + 1;
  if (found.has('last')) return month < parts.month ? parts.year : parts.year - 1;
  return found.has('this') ? parts.year : yearOfLatestMonth(month, published);
}

function shift(found: Match): number {
  return Number(found.has('next')) - Number(found.has('last'));
}
