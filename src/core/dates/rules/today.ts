import { isPlainToday } from '../context/licence.ts';
import { addDays } from '../day.ts';
import type { Match } from '../match/match.ts';
import { oneOf } from '../one-of.ts';
import { anchorDays } from './anchor.ts';
import { checked, eachDay, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

const TODAY = ['daypart? of? in? this? today daypart?', 'this daypart'] as const;

/** A day word with its weekday before or after it, perhaps in parentheses. */
function withWeekday(word: string): string[] {
  return [
    `daypart? of? ${word} daypart? comma? open? DAY? weekday close? daypart?`,
    `daypart? of? DAY? weekday daypart? comma? open? ${word} close? daypart?`,
  ];
}

function wordForms(word: string): string[] {
  return [`daypart? of? DAY? ${word} daypart?`, ...withWeekday(word)];
}

/** The day of publication; a weekday beside it must agree. */
export const today: Rule = {
  name: 'today',
  example: '«اليوم الأربعاء», published 2022-01-19 → 2022-01-19',
  forms: [...TODAY, ...withWeekday('today')],
  reads: '“today”, perhaps with its weekday',
  gives: 'day',
  speaks: isPlainToday,
  read: (found, { published }) => eachDay(published, (day) => checked(day, found.find('weekday'))),
};

/**
 * "Today" in a passage lifted from an older report: the day of the older event, unless the word was meant
 * afresh. Both days are kept, as a contradiction that a reader must know of.
 */
export const todayReprinted: Rule = {
  name: 'today-reprinted',
  example: '«اليوم», about an event of 2022-01-20, published 2022-03-15 → [2022-01-20,2022-03-15]',
  forms: TODAY,
  reads: '“today” alone',
  gives: 'day',
  // In running text only the context shows it, see `context/reprint.ts`.
  speaks: () => false,
  read(_found, { published, anchor }) {
    const older = anchorDays(anchor);
    if ('refused' in older) return older;
    const days = new Set([...older.days, ...published]);
    if (days.size === 1)
      return refuse('The older event is of the day of publication: the rule “today” says it.');
    return { edtf: oneOf([...days]), conflict: true };
  },
};

/** The day before that of publication, or the one before that; a weekday beside it must agree. */
export const yesterday: Rule = {
  name: 'yesterday',
  example: '«مساء أمس السبت», published 2025-07-20 → 2025-07-19; «أول من أمس» → 2025-07-18',
  forms: wordForms('yesterday'),
  reads: '“yesterday”, perhaps with its weekday',
  gives: 'day',
  read: (found, { published }) => eachDay(published, (day) => fromToday(found, 'yesterday', day)),
};

/** The day after that of publication, or the one after that; a weekday beside it must agree. */
export const tomorrow: Rule = {
  name: 'tomorrow',
  example: '«غدا الاثنين», published 2025-07-20 → 2025-07-21; «بعد غد» → 2025-07-22',
  forms: wordForms('tomorrow'),
  reads: '“tomorrow”, perhaps with its weekday',
  gives: 'day',
  read: (found, { published }) => eachDay(published, (day) => fromToday(found, 'tomorrow', day)),
};

function fromToday(found: Match, word: string, day: string) {
  return checked(addDays(day, found.get(word)), found.find('weekday'));
}
