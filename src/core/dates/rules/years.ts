import { isLicensedYear } from '../context/licence.ts';
import { dayOf, partsOf } from '../day.ts';
import { onEachDay, plainly, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

/** A year by its number. */
export const year: Rule = {
  name: 'year',
  example: '«عام 2015» → 2015',
  forms: ['within? YEAR? gregorian? year gregorian?'],
  reads: 'a year of four digits',
  gives: 'year',
  speaks: isLicensedYear,
  read: (found) => plainly(yearOf(found.get('year'))),
};

/** The year before that of publication. */
export const lastYear: Rule = {
  name: 'last-year',
  example: '«العام الماضي», published 2022-01-19 → 2021',
  forms: ['within? YEAR last', 'within? last YEAR'],
  reads: '“last year”',
  gives: 'year',
  read: (found, { published }) => onEachDay(published, (day) => shifted(day, -found.get('last'))),
};

/** The year of publication. */
export const thisYear: Rule = {
  name: 'this-year',
  example: '«العام الجاري», published 2022-01-19 → 2022',
  forms: ['within? YEAR this', 'within? this YEAR'],
  reads: '“this year”',
  gives: 'year',
  read: (_found, { published }) => onEachDay(published, (day) => shifted(day, 0)),
};

/** The year after that of publication. */
export const nextYear: Rule = {
  name: 'next-year',
  example: '«العام المقبل», published 2022-01-19 → 2023',
  forms: ['within? YEAR next', 'within? next YEAR'],
  reads: '“next year”',
  gives: 'year',
  read: (found, { published }) => onEachDay(published, (day) => shifted(day, found.get('next'))),
};

/** From a year on, still going on. */
export const sinceYear: Rule = {
  name: 'since-year',
  example: '«منذ 2011» → 2011/..',
  forms: ['since YEAR? gregorian? year gregorian?'],
  reads: '“since” and a year',
  gives: 'stretch',
  read: (found) => ({ edtf: `${yearOf(found.get('year'))}/..`, conflict: false }),
};

/** For so many years: counted back from the publication, which gives the first year only roughly. */
export const sinceYearsAgo: Rule = {
  name: 'since-years-ago',
  example: '«منذ 40 عاماً», published 2022-01-19 → 1982~/..',
  forms: ['since about? count? about? YEAR|YEARS', 'for last? about? count YEAR|YEARS'],
  reads: '“since” and a number of years',
  gives: 'stretch',
  // «منذ سنوات» counts nothing; «مدتها 20 عاما» is a length.
  speaks: (found) => found.has('since') && (found.has('count') || found.has('YEAR')),
  read(found, { published }) {
    const count = found.find('count') ?? 1;
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

function shifted(day: string, years: number): string {
  return yearOf(partsOf(day).year + years);
}
