import { partsOf } from '../day.ts';
import { match } from '../pattern.ts';
import { onEachDay, otherForm, plainly } from './answer.ts';
import { monthOf, yearOfLatestMonth } from './calendar.ts';
import type { Rule } from './rule.ts';

/** A month of a named year. */
export const monthYear: Rule = {
  name: 'month-year',
  example: '«نوفمبر 2015» → 2015-11; «آذار/مارس 2017» → 2017-03',
  run(tokens) {
    const found = match(tokens, 'within? MONTH? month of? YEAR? year');
    if (!found) return otherForm('month year');
    return plainly(monthOf(found.get('year'), found.get('month')));
  },
};

/** The latest month of that name before the month of publication. */
export const lastMonthName: Rule = {
  name: 'last-month-name',
  example: '«نوفمبر الماضي», published 2021-12-28 → 2021-11',
  run(tokens, { published }) {
    const found = match(tokens, 'within? MONTH? month last', 'within? last month');
    if (!found) return otherForm('month name with “last”');
    const month = found.get('month');
    return onEachDay(published, (day) => {
      const parts = partsOf(day);
      return monthOf(month < parts.month ? parts.year : parts.year - 1, month);
    });
  },
};

/** A month name alone, told as past: the latest such month that had begun by the publication. */
export const bareMonth: Rule = {
  name: 'bare-month',
  example: '«في سبتمبر», published 2021-12-28 → 2021-09',
  run(tokens, { published }) {
    const found = match(tokens, 'within? MONTH? month');
    if (!found) return otherForm('a month name alone');
    const month = found.get('month');
    return onEachDay(published, (day) => monthOf(yearOfLatestMonth(month, day), month));
  },
};

/** The month of publication. */
export const thisMonth: Rule = {
  name: 'this-month',
  example: '«هذا الشهر», published 2021-12-28 → 2021-12',
  run(tokens, { published }) {
    if (!match(tokens, 'within? this MONTH', 'within? MONTH this')) return otherForm('“this month”');
    return onEachDay(published, (day) => day.slice(0, 7));
  },
};
