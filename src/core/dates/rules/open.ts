import type { When } from '../../model/published.ts';
import { partsOf } from '../day.ts';
import type { Match } from '../match/match.ts';
import { aheadOf } from './ahead-of.ts';
import { refuse } from './answer.ts';
import { innerOn, innerWhen } from './inner.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';

/** From a date on. */
export const since: Rule = {
  name: 'since',
  example: '«منذ 7 أكتوبر 2023» → 2023-10-07/..',
  forms: ['since in? <date>'],
  reads: '“since” and a date',
  gives: 'stretch',
  read: (found, context) =>
    open(
      found,
      context,
      ({ earliest }) => earliest,
      (start) => `${start}/..`,
    ),
};

/** Up to a date, that date included. */
export const until: Rule = {
  name: 'until',
  example: '«استمرت حتى 15 أيار», published 2025-07-20 → ../2025-05-15',
  forms: ['until <date>', 'before in? <date>'],
  reads: '“until” or “before” and a date',
  gives: 'stretch',
  read: (found, context) =>
    open(
      found,
      context,
      ({ latest }) => latest,
      (end) => `../${end}`,
    ),
};

/** Up to a day or month still to come. */
export const untilAhead = aheadOf(until, '«تستمر حتى 15 أيلول», published 2025-07-20 → ../2025-09-15');

/** After a date. */
export const after: Rule = {
  name: 'after',
  example: '«بعد عام 2015» → 2015/..',
  forms: ['after in? <date>'],
  reads: '“after” and a date',
  gives: 'stretch',
  read: (found, context) =>
    open(
      found,
      context,
      ({ latest }) => latest,
      (start) => `${start}/..`,
    ),
};

function open(
  found: Match,
  context: RuleContext,
  bound: (when: When) => string | null,
  write: (bound: string) => string,
): Answer {
  const [inner] = found.inner;
  if (!inner) return refuse('The words have no date inside.');
  const absolute = innerWhen(inner, { ...context, published: [], publishedEdtf: '' });
  if (absolute) return written(absolute, bound, write);
  const whens = context.published.flatMap((day) => innerOn(inner, context, day) ?? []);
  const [when] = whens;
  if (!when) return refuse('The date inside has no value.');
  if (whens.every(({ edtf }) => edtf === when.edtf)) return written(when, bound, write);
  // One bound for all possible days of publication: as exact as they agree.
  const days = whens.flatMap((one) => bound(one) ?? []);
  const common = [7, 4]
    .map((length) => new Set(days.map((day) => day.slice(0, length))))
    .find(({ size }) => size === 1);
  const [value] = common ?? [];
  return value === undefined
    ? refuse('The possible days of publication lie in different years.')
    : { edtf: write(value), conflict: false };
}

function written(when: When, bound: (when: When) => string | null, write: (bound: string) => string): Answer {
  const end = bound(when);
  if (end === null) return refuse('The date inside has no such end.');
  // EDTF has no quarter as the end of an interval.
  if (when.precision !== 'season' && !/[[/]/.test(when.edtf))
    return { edtf: write(when.edtf), conflict: false };
  return { edtf: write(asExact(when, end)), conflict: false };
}

/** Of a set or stretch, its bound: to the month for parts of a month, to the year for years. */
function asExact({ precision }: When, day: string): string {
  if (precision === 'year' || precision === 'decade' || precision === 'century')
    return String(partsOf(day).year).padStart(4, '0');
  return precision === 'day' ? day : day.slice(0, 7);
}
