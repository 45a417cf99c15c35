import type { Day, When } from '../../model/published.ts';
import type { Look } from '../context/look.ts';
import { addDays, compareDays, dayOf, isDay, partsOf, weekday } from '../day.ts';
import type { Match } from '../match/match.ts';
import { readWhen } from '../read-when.ts';
import { aheadOf } from './ahead-of.ts';
import { refuse } from './answer.ts';
import { monthOf } from './calendar.ts';
import { TO } from './forms.ts';
import { innerWhen } from './inner.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';

const FROM = 'period? in? of|between? in?';
/** What stands first may leave out what the second says: the day its month, the month its year. */
const SHORT = [
  `${FROM} DAY? weekday? day ${TO}`,
  `${FROM} DAY? weekday? day dot? of? MONTH? month ${TO}`,
  `${FROM} MONTH? month ${TO}`,
];

/** From one date to another. */
export const range: Rule = {
  name: 'range',
  example: '«من 3 إلى 12 سبتمبر 2016» → 2016-09-03/2016-09-12; «بين عامي 2011 و2015» → 2011/2015',
  forms: [
    ...SHORT.map((first) => `${first} and? of? <date>`),
    `${FROM} day ${TO} day of|in <month>`,
    `MONTH? month day ${TO} day`,
    'period? in? between in? DAY? day and <day>',
    'period? in? between in? DAY? day of? MONTH? month and <day>',
    'period? in? between in? MONTH? month and <month>',
    `${FROM} <date> comma? ${TO} of? <date>`,
    'period? in? between in? <date> and in? <date>',
    // «الموسم 2024/2025»
    '<year> slash <year>',
  ],
  reads: '“from … to …”, “between … and …”',
  gives: 'stretch',
  read: (found, context) => united(context, (on) => rangeOn(found, on)),
};

/** From one date to another, both still to come. */
export const rangeAhead = aheadOf(
  range,
  '«تستمر من 21 إلى 23 تموز», published 2025-07-20 → 2025-07-21/2025-07-23',
  (found) => found.all('day').length === 2 || found.inner.some(({ rule }) => rule.told !== undefined),
);

/** «يومي الأحد والاثنين المقبلين» */
const TWO_WEEKDAYS = 'DAY? weekday and DAY? weekday last|next';

/** Neighbours joined by "and" are one stretch; others are dates of their own. */
export const neighbours: Rule = {
  name: 'neighbours',
  example: '«يومي 19 و20 كانون الثاني», published 2022-03-15 → 2022-01-19/2022-01-20',
  forms: [TWO_WEEKDAYS, 'DAY? in? day and <day>', 'MONTH? month and <month>', '<date> and <date>'],
  reads: 'two days, months or years that follow each other',
  gives: 'stretch',
  speaks: isOfBoth,
  read: (found, context) =>
    united(context, (on) => {
      const range = found.has('weekday') ? weekdaysOn(found, on) : rangeOn(found, on);
      if (!range) return null;
      return isNext(range) ? range : null;
    }),
};

/** «3، و5 و7 مارس 2024»: the first of a list, and all that follows it up to what gives the rest. */
const LISTS = [6, 5, 4, 3, 2, 1, 0].map(
  (between) => `DAY|DAYS? in? day ${'and|comma and? day '.repeat(between)}and|comma and? <day>`,
);

/** One of two dates that share what only the second says: «23 و26 من كانون الثاني» are two dates. */
export const sharedHead: Rule = {
  name: 'shared-head',
  example: '«يومي 23 و26 كانون الثاني», published 2022-03-15: «23» → 2022-01-23',
  forms: [...LISTS, 'MONTH? month and <month>', TWO_WEEKDAYS],
  reads: 'a day and others, the last with its month',
  gives: 'stretch',
  own: (found) => found.tokens.findIndex(({ kind }) => kind === 'and' || kind === 'comma'),
  speaks: isOfBoth,
  read: (found, context) =>
    united(context, (on) => {
      if (found.has('weekday')) return firstWeekdayOn(found, on);
      const [one] = found.inner.map((inner) => innerWhen(inner, on));
      const first = one && shortened(found, one);
      return first ? { first, last: first } : null;
    }),
};

/** Of two weekdays only where the word behind governs both: «يومي …», «… المقبلين». */
function isOfBoth(found: Match, look: Look): boolean {
  if (!found.has('weekday')) return true;
  return found.tokens[0]?.kind === 'DAY' || look.textOf(found.tokens.at(-1)).endsWith('ين');
}

interface Ends {
  first: string;
  last: string;
}

/** Both ends as EDTF, on one day of publication (or none, for words that need none). */
function rangeOn(found: Match, context: RuleContext): Ends | null {
  const inner = found.inner.map((one) => innerWhen(one, context));
  const days = found.all('day');
  if (days.length === 2) return daysOf(days, inner[0] ?? monthAlone(found, context));
  const [one, two] = inner;
  if (!one || (found.inner.length > 1 && !two)) return null;
  const last = unitOf(two ?? one, 'latest');
  const first = two ? unitOf(one, 'earliest') : shortened(found, one);
  return first && last ? { first, last } : null;
}

/** «السبت والأحد الماضيين»: counted from the one that is nearer to the publication. */
function weekdaysOn(found: Match, { published: [day] }: RuleContext): Ends | null {
  if (day === undefined) return null;
  const [one = 0, two = 0] = found.all('weekday');
  if (found.has('next')) {
    const first = addDays(day, daysAhead(day, one) + 7 * (found.get('next') - 1));
    return { first, last: addDays(first, daysAhead(first, two)) };
  }
  const last = addDays(day, -daysBack(day, two) - 7 * (found.get('last') - 1));
  return { first: addDays(last, -daysBack(last, one)), last };
}

/** «يومي الثلاثاء والخميس المقبلين»: each for itself. */
function firstWeekdayOn(found: Match, { published: [day] }: RuleContext): Ends | null {
  if (day === undefined) return null;
  const [one = 0] = found.all('weekday');
  const weeks = 7 * ((found.find('next') ?? found.get('last')) - 1);
  const first = found.has('next')
    ? addDays(day, daysAhead(day, one) + weeks)
    : addDays(day, -daysBack(day, one) - weeks);
  return { first, last: first };
}

/** To the next such weekday, the day itself left out. */
function daysAhead(day: Day, name: number): number {
  return (name - weekday(day) + 7) % 7 || 7;
}

function daysBack(day: Day, name: number): number {
  return (weekday(day) - name + 7) % 7 || 7;
}

/** «يوليو 13-15», «4-23 من الشهر المقبل»: two days of one month. */
function daysOf(days: readonly number[], month: When | null): Ends | null {
  if (!month?.earliest) return null;
  const parts = partsOf(month.earliest);
  const [first, last] = days.map((day) => dayOf(parts.year, parts.month, day));
  return first && last && isDay(first) && isDay(last) ? { first, last } : null;
}

/** A month without a year, as the text tells it. */
function monthAlone(found: Match, { published, told }: RuleContext): When | null {
  const [day] = published;
  if (day === undefined) return null;
  const month = found.get('month');
  const { year } = partsOf(day);
  const passed = month < partsOf(day).month;
  const meant = told === 'future' ? (passed ? year + 1 : year) : month > partsOf(day).month ? year - 1 : year;
  return readWhen(monthOf(meant, month));
}

/** «10 مايو حتى 4 يونيو»: the first takes from the second what it does not say. */
function shortened(found: Match, second: When): string | null {
  if (!second.earliest) return null;
  const { year, month } = partsOf(second.earliest);
  const named = found.find('month');
  const inYear = named !== undefined && named > month ? year - 1 : year;
  if (!found.has('day')) return named === undefined ? null : monthOf(inYear, named);
  const day = dayOf(inYear, named ?? month, found.get('day'));
  return isDay(day) ? day : null;
}

/** An interval’s end as exact as the words: a unit as it stands, else its bound. */
function unitOf(when: When, side: 'earliest' | 'latest'): string | null {
  const end = when[side];
  if (end === null) return null;
  if (when.precision === 'season') return end.slice(0, 7);
  if (!/[[/]/.test(when.edtf)) return when.edtf;
  return when.precision === 'year' ? end.slice(0, 4) : when.precision === 'month' ? end.slice(0, 7) : end;
}

function isNext({ first, last }: Ends): boolean {
  if (first.length !== last.length || first.includes('~') || last.includes('~')) return false;
  if (isDay(first)) return addDays(first, 1) === last;
  const [a, b] = [first, last].map((end) => {
    const [year, month] = end.split('-');
    return month === undefined ? Number(year) : Number(year) * 12 + Number(month);
  });
  return a !== undefined && b !== undefined && b - a === 1;
}

/** One interval for every possible day of publication; where they differ, from the first start to the last end. */
function united(context: RuleContext, read: (context: RuleContext) => Ends | null): Answer {
  const absolute = read({ ...context, published: [], publishedEdtf: '' });
  if (absolute) return interval(absolute);
  const ends = context.published.flatMap(
    (day) => read({ ...context, published: [day], publishedEdtf: day }) ?? [],
  );
  const firsts = ends.map(({ first }) => first).sort();
  const lasts = ends.map(({ last }) => last).sort();
  const [first] = firsts;
  const last = lasts.at(-1);
  if (first === undefined || last === undefined) return refuse('The words have no beginning or no end.');
  const isOne = firsts.at(-1) === first && lasts[0] === last;
  return interval(isOne ? { first, last } : { first: `${first}~`, last: `${last}~` });
}

function interval({ first, last }: Ends): Answer {
  const [from, to] = [first, last].map((end) => `${end}-01-01`.slice(0, 10));
  if (first === last) return { edtf: first, conflict: false };
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && compareDays(from, to) > 0)
    return refuse(`The words run backwards: ${first}, ${last}.`);
  return { edtf: `${first}/${last}`, conflict: false };
}
