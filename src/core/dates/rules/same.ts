import { isFollowedByEvent } from '../context/licence.ts';
import { addDays, partsOf } from '../day.ts';
import { onEachDay, plainly, refuse } from './answer.ts';
import { monthOf } from './calendar.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';

/** The year of the last date that the text named. */
export const sameYear: Rule = {
  name: 'same-year',
  example: '«العام نفسه», after “March 2017” → 2017',
  forms: ['YEAR same', 'same YEAR'],
  reads: '“the same year”',
  gives: 'year',
  read: (_found, context) => ofAnchor(context, (day) => day.slice(0, 4)),
};

/** The month of the last date that the text named. */
export const sameMonth: Rule = {
  name: 'same-month',
  example: '«الشهر ذاته», after “3 March 2017” → 2017-03',
  forms: ['MONTH same', 'same MONTH'],
  reads: '“the same month”',
  gives: 'month',
  read: (_found, context) =>
    context.anchor?.precision === 'year'
      ? refuse('The last date names no month.')
      : ofAnchor(context, (day) => monthOf(partsOf(day).year, partsOf(day).month)),
};

/** "At that time": the last date that the text named. */
export const anaphor: Rule = {
  name: 'anaphor',
  example: '«آنذاك», after “November 2015” → 2015-11',
  forms: ['in? atThatTime'],
  reads: '“at that time”',
  gives: 'stretch',
  type: 'relation',
  read: (_found, { anchor }) =>
    anchor ? { edtf: anchor.edtf, conflict: false } : refuse('No date stands before it.'),
};

/** "The next day", "the day before": counted from the last day that the text named; the day gone by, else from the publication. */
export const dayBeside: Rule = {
  name: 'day-beside',
  example: '«في اليوم التالي», after “3 March 2017” → 2017-03-04',
  forms: ['today next', 'today last'],
  reads: '“the next day”, “the day before”',
  gives: 'stretch',
  type: 'relation',
  read(found, { anchor, published }) {
    const step = found.has('next') ? 1 : -1;
    if (anchor?.precision === 'day' && anchor.form === 'day' && anchor.earliest)
      return plainly(addDays(anchor.earliest, step));
    // With no date before it, «اليوم الماضي» can only be yesterday.
    return found.has('last')
      ? onEachDay(published, (day) => addDays(day, step))
      : refuse('No day stands before it.');
  },
};

/** Since something happened: words of time that give no value. */
export const sinceEvent: Rule = {
  name: 'since-event',
  example: '«منذ اندلاع الحرب» → no value',
  forms: ['since'],
  reads: '“since” and what happened',
  gives: 'stretch',
  type: 'relation',
  // «منذ اندلاع الحرب»: what happened, and what to.
  wordsAfter: 2,
  speaks: isFollowedByEvent,
  read: () => ({ edtf: '', conflict: false }),
};

function ofAnchor({ anchor }: RuleContext, read: (day: string) => string): Answer {
  const day = anchor?.earliest ?? anchor?.latest;
  return day ? plainly(read(day)) : refuse('The text names no date before it.');
}
