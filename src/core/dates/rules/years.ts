import { dayOf, partsOf } from '../day.ts';
import { match } from '../pattern.ts';
import { onEachDay, otherForm, plainly, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

/** A year by its number. */
export const year: Rule = {
  name: 'year',
  example: '«عام 2015» → 2015',
  run(tokens) {
    const found = match(tokens, 'within? YEAR? year');
    return found ? plainly(yearOf(found.get('year'))) : otherForm('a year of four digits');
  },
};

/** The year before that of publication. */
export const lastYear: Rule = {
  name: 'last-year',
  example: '«العام الماضي», published 2022-01-19 → 2021',
  run(tokens, { published }) {
    if (!match(tokens, 'within? YEAR last', 'within? last YEAR')) return otherForm('“last year”');
    return onEachDay(published, (day) => yearOf(partsOf(day).year - 1));
  },
};

/** From a year on, still going on. */
export const sinceYear: Rule = {
  name: 'since-year',
  example: '«منذ 2011» → 2011/..',
  run(tokens) {
    const found = match(tokens, 'since YEAR? year');
    return found
      ? { edtf: `${yearOf(found.get('year'))}/..`, conflict: false }
      : otherForm('“since” and a year');
  },
};

/** For so many years: counted back from the publication, which gives the first year only roughly. */
export const sinceYearsAgo: Rule = {
  name: 'since-years-ago',
  example: '«منذ 40 عاماً», published 2022-01-19 → 1982~/..',
  run(tokens, { published }) {
    const found = match(tokens, 'since about? count? YEAR|YEARS', 'for last? about? count YEAR|YEARS');
    if (!found) return otherForm('“since” and a number of years');
    const count = found.has('count') ? found.get('count') : 1;
    const [first, ...others] = new Set(published.map((day) => partsOf(day).year - count));
    if (first === undefined || first < 0 || others.length > 0) {
      return refuse('The possible days of publication lie in different years, so the first year stays open.');
    }
    return { edtf: `${yearOf(first)}~/..`, conflict: false };
  },
};

function yearOf(value: number): string {
  return dayOf(value, 1, 1).slice(0, 4);
}
