import { dayOf, daysFrom, daysInMonth, partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { FIRST_QUARTER } from '../unit.ts';
import { onEachDay } from './answer.ts';
import { monthOf } from './calendar.ts';
import { through } from './inner.ts';
import type { Rule } from './rule.ts';

/** A quarter of a year. */
export const quarter: Rule = {
  name: 'quarter',
  example: '«الربع الثالث من عام 2016» → 2016-35',
  forms: ['QUARTER ordinal|final|recent of|in? <year>', 'QUARTER ordinal|final|recent'],
  reads: 'a quarter of a year',
  gives: 'part',
  // «الربع الأول» alone may be of anything.
  speaks: (found) => found.inner.length > 0 && (found.find('ordinal') ?? 4) <= 4,
  read(found, context) {
    const code = FIRST_QUARTER + (found.find('ordinal') ?? 4) - 1;
    const [inner] = found.inner;
    if (!inner) return onEachDay(context.published, (day) => `${day.slice(0, 4)}-${code}`);
    return through(inner, context, ({ earliest }) => (earliest ? [`${earliest.slice(0, 4)}-${code}`] : null));
  },
};

/** A half of a year or month, or a third of a year. */
export const halfOf: Rule = {
  name: 'half-of',
  example:
    '«النصف الأول من عام 2024» → [2024-01..2024-06]; «النصف الثاني من يوليو الماضي» → [2025-07-16..2025-07-31]',
  forms: ['half|third ordinal|final|recent of|in? <year>', 'half ordinal|final|recent of|in? <month>'],
  reads: 'a half of a year or month',
  gives: 'part',
  read: (found, context) =>
    through(found.inner[0], context, ({ earliest, precision }) => {
      if (!earliest) return null;
      const { year, month } = partsOf(earliest);
      return precision === 'month' ? daysOfHalf(found, year, month) : monthsOf(found, year);
    }),
};

/** A season of a year. */
export const season: Rule = {
  name: 'season',
  example: '«صيف 2016» → 2016-22; «الشتاء الماضي», published 2025-07-20 → 2024-24',
  forms: ['season of? <year>', 'season last|next|this', 'this season'],
  reads: 'a season of a year',
  gives: 'part',
  read(found, context) {
    const code = found.get('season');
    const [inner] = found.inner;
    if (inner) {
      return through(inner, context, ({ earliest }) =>
        earliest ? [`${earliest.slice(0, 4)}-${code}`] : null,
      );
    }
    return onEachDay(context.published, (day) => `${yearOfSeason(found, code, day)}-${code}`);
  },
};

/** The winter of a year begins in its December. */
function yearOfSeason(found: Match, code: number, day: string): number {
  const { year, month } = partsOf(day);
  const first = 3 * (code - 20);
  if (found.has('this')) return code === 24 && month <= 2 ? year - 1 : year;
  const isOver = month >= first + 3;
  if (found.has('last')) return isOver ? year : year - 1;
  return month < first ? year : year + 1;
}

function monthsOf(found: Match, year: number): string[] | null {
  const parts = found.has('half') ? 2 : 3;
  const nth = found.find('ordinal') ?? parts;
  if (nth > parts) return null;
  const length = 12 / parts;
  return Array.from({ length }, (_, n) => monthOf(year, (nth - 1) * length + n + 1));
}

function daysOfHalf(found: Match, year: number, month: number): string[] | null {
  const nth = found.find('ordinal') ?? 2;
  if (nth > 2) return null;
  const [first, last] = nth === 1 ? [1, 15] : [16, daysInMonth(year, month)];
  return daysFrom(dayOf(year, month, first), dayOf(year, month, last));
}
