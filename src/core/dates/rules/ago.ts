import type { Day } from '../../model/published.ts';
import type { Match } from '../match/match.ts';
import { onEachDay, refuse } from './answer.ts';
import { LENGTHS, type Length, lengthOf, ONE, shiftedBy } from './lengths.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';

const COUNTED = [...LENGTHS, ONE];

/** So long before the publication, as exact as the unit: the day, the month or the year. */
export const ago: Rule = {
  name: 'ago',
  example: '«قبل ثلاثة أيام», published 2025-07-20 → 2025-07-17; «قبل عامين» → 2023',
  forms: COUNTED.flatMap((length) => [
    `before about? ${length} of now|today`,
    `before about? ${length} about? ago?`,
    `since? about? ${length} ago`,
  ]),
  reads: '“ago” and a number of days, weeks, months or years',
  gives: 'part',
  // «قبل يومين من الانتخابات» counts from the election.
  speaks: (found, look) => isCounted(found) || look.after()?.kind !== 'of',
  read: (found, context) => counted(found, context, -1),
};

/** So long after the publication, as exact as the unit. */
export const ahead: Rule = {
  name: 'ahead',
  example: '«بعد أسبوعين», published 2025-07-20 → 2025-08-03; «بعد شهر من الآن» → 2025-08',
  forms: COUNTED.flatMap((length) => [
    `after about? ${length} of now|today`,
    `after about? ${length} about?`,
  ]),
  reads: '“in” and a number of days, weeks, months or years, told as still to come',
  gives: 'part',
  // Told as past it counts from what was told before: «بعد يومين استقال».
  speaks: (found, look) =>
    isCounted(found) || (look.tense !== 'past' && look.after()?.kind !== 'of' && !isOf(look.wordAfter)),
  read: (found, context) => counted(found, context, 1),
};

/** Since so many days, weeks or months: still going on. */
export const sinceAgo: Rule = {
  name: 'since-ago',
  example: '«منذ ثلاثة أشهر», published 2025-07-20 → 2025-04~/..',
  forms: COUNTED.flatMap((length) => [`since about? ${length}`, `since about? ${length} of now|today`]),
  reads: '“since” and a number of days, weeks or months',
  gives: 'stretch',
  read(found, { published }) {
    const length = lengthOf(found);
    if (!length) return refuse('Half of that is no whole number of days.');
    const starts = new Set(published.flatMap((day) => at(shiftedBy(day, length, -1), length)));
    const [first, ...others] = starts;
    if (first === undefined || others.length > 0)
      return refuse('The possible days of publication give different beginnings.');
    return { edtf: `${first}~/..`, conflict: false };
  },
};

function counted(found: Match, { published }: RuleContext, direction: 1 | -1): Answer {
  const length = lengthOf(found);
  if (!length) return refuse('Half of that is no whole number of days.');
  const hedge = found.has('about') ? '~' : '';
  return onEachDay(published, (day) =>
    at(shiftedBy(day, length, direction), length).map((unit) => unit + hedge),
  );
}

/** A day so far as the unit is exact: `2025-07-17`, `2025-05`, `2023`. */
function at(day: Day | null, { precision }: Length): string[] {
  if (day === null) return [];
  if (precision === 'day') return [day];
  return [day.slice(0, precision === 'month' ? 7 : 4)];
}

function isCounted(found: Match): boolean {
  return found.has('now') || found.has('today');
}

/** «بعد عام على اندلاع الحرب». */
function isOf(word: string): boolean {
  return word === 'علي' || word === 'من';
}
