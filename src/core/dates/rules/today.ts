import { oneOf } from '../one-of.ts';
import { match } from '../pattern.ts';
import { anchorDays } from './anchor.ts';
import { checked, eachDay, otherForm, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

const TODAY = ['daypart? this? today daypart?', 'this daypart'] as const;

/** The day of publication; a weekday beside it must agree. */
export const today: Rule = {
  name: 'today',
  example: '«اليوم الأربعاء», published 2022-01-19 → 2022-01-19',
  run(tokens, { published }) {
    const found = match(
      tokens,
      ...TODAY,
      'daypart? today daypart? DAY? weekday',
      'daypart? DAY? weekday daypart? today',
    );
    if (!found) return otherForm('“today”, perhaps with its weekday');
    const name = found.has('weekday') ? found.get('weekday') : undefined;
    return eachDay(published, (day) => checked(day, name));
  },
};

/**
 * "Today" in a passage lifted from an older report: the day of the older event, unless the word was meant
 * afresh. Both days are kept, as a contradiction that a reader must know of.
 */
export const todayReprinted: Rule = {
  name: 'today-reprinted',
  example: '«اليوم», about an event of 2022-01-20, published 2022-03-15 → [2022-01-20,2022-03-15]',
  run(tokens, { published, anchor }) {
    if (!match(tokens, ...TODAY)) return otherForm('“today” alone');
    const older = anchorDays(anchor);
    if ('refused' in older) return older;
    const days = new Set([...older.days, ...published]);
    if (days.size === 1)
      return refuse('The older event is of the day of publication: the rule “today” says it.');
    return { edtf: oneOf([...days]), conflict: true };
  },
};
