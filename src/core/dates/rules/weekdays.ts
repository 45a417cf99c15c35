import { addDays, startOfWeek, weekday } from '../day.ts';
import { match } from '../pattern.ts';
import { onEachDay, otherForm } from './answer.ts';
import type { Rule } from './rule.ts';

/** The name of a weekday: news means the nearest one, the day of publication included; with "last" it is excluded. */
export const weekdayBeforePublication: Rule = {
  name: 'weekday-before-publication',
  example: '«الثلاثاء», published 2021-12-28 (a Tuesday) → 2021-12-28',
  run(tokens, { published }) {
    const found = match(tokens, 'daypart? DAY? weekday daypart? last?', 'last weekday daypart?');
    if (!found) return otherForm('the name of a weekday, perhaps with “last”');
    const name = found.get('weekday');
    return onEachDay(published, (day) => {
      const back = (weekday(day) - name + 7) % 7;
      return addDays(day, -(found.has('last') && back === 0 ? 7 : back));
    });
  },
};

/** The first day of that name after the publication. */
export const nextWeekday: Rule = {
  name: 'next-weekday',
  example: '«يوم الجمعة المقبل», published 2025-07-20 → 2025-07-25',
  run(tokens, { published }) {
    const found = match(tokens, 'daypart? DAY? weekday daypart? next', 'next weekday daypart?');
    if (!found) return otherForm('the name of a weekday with “next”');
    const name = found.get('weekday');
    return onEachDay(published, (day) => addDays(day, (name - weekday(day) + 7) % 7 || 7));
  },
};

/** One of the seven days of the ISO week (Monday first) after that of the publication. */
export const nextWeek: Rule = {
  name: 'next-week',
  example: '«الأسبوع المقبل», published 2025-07-20 → [2025-07-21..2025-07-27]',
  run(tokens, { published }) {
    if (!match(tokens, 'within? WEEK next', 'within? next WEEK')) return otherForm('“next week”');
    return onEachDay(published, (day) => {
      const monday = addDays(startOfWeek(day), 7);
      return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
    });
  },
};
