import { addDays, weekday } from '../day.ts';
import { onEachDay } from './answer.ts';
import type { Rule, RuleContext } from './rule.ts';

const SEVEN = [0, 1, 2, 3, 4, 5, 6];

/** One of the seven days of the week (ISO: Monday first) after that of the publication. */
export const nextWeek: Rule = {
  name: 'next-week',
  example: '«الأسبوع المقبل», published 2025-07-20 → [2025-07-21..2025-07-27]',
  forms: ['within? WEEK next', 'within? next WEEK'],
  reads: '“next week”',
  gives: 'week',
  read: (found, context) => week(context, found.get('next')),
};

/** One of the seven days of the week before that of the publication. */
export const lastWeek: Rule = {
  name: 'last-week',
  example: '«الأسبوع الماضي», published 2025-07-20 → [2025-07-07..2025-07-13]',
  forms: ['within? WEEK last|recent', 'within? last WEEK'],
  reads: '“last week”',
  gives: 'week',
  read: (found, context) => week(context, -(found.find('last') ?? 1)),
};

/** One of the seven days of the week of publication. */
export const thisWeek: Rule = {
  name: 'this-week',
  example: '«هذا الأسبوع», published 2025-07-20 → [2025-07-14..2025-07-20]',
  forms: ['within? WEEK this', 'within? this WEEK'],
  reads: '“this week”',
  gives: 'week',
  read: (_found, context) => week(context, 0),
};

/** Saturday or Sunday: of the week of publication, or of the one before or after it. */
export const weekend: Rule = {
  name: 'weekend',
  example: '«عطلة نهاية الأسبوع الماضي», published 2025-07-22 → [2025-07-19,2025-07-20]',
  forms: ['within? WEEKEND last|next|this?', 'this WEEKEND', 'last|next WEEKEND'],
  reads: '“weekend”, perhaps with “last”, “this” or “next”',
  gives: 'week',
  read: (found, { published }) =>
    onEachDay(published, (day) => {
      const weeks = (found.find('next') ?? 0) - (found.find('last') ?? 0);
      const saturday = addDays(startOfWeek(day, 1), 5 + 7 * weeks);
      return [saturday, addDays(saturday, 1)];
    }),
};

/** The first day of the day’s week. */
export function startOfWeek(day: string, first: number): string {
  return addDays(day, -((weekday(day) - first + 7) % 7));
}

function week({ published, weekStart }: RuleContext, weeks: number) {
  return onEachDay(published, (day) => {
    const first = addDays(startOfWeek(day, weekStart), 7 * weeks);
    return SEVEN.map((n) => addDays(first, n));
  });
}
