import { applyRule } from '../dates/apply.ts';
import { readWhen } from '../dates/read-when.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { DayRange } from '../model/published.ts';
import { isCounted } from './attach-dates.ts';
import { type Against, type ProvenDate, proveDate } from './prove-date.ts';

/** An expression of time that has its value from another occasion, and that value proved. */
export interface Counted {
  date: TaggedDate;
  proven: ProvenDate;
}

/**
 * “بعد يوم من …” told of an occasion that is dated, “خلال شهر” of what was said on one: the value that the rule gives
 * from the date of that occasion.
 */
export function countDate(date: TaggedDate, against: Against, days: readonly DayRange[]): Counted | null {
  const { text, language, publication, anchor } = against;
  if (!isCounted(date, text) || !anchor) return null;
  const isLimit = date.type === 'duration';
  const start = isLimit ? startOfLimit(text, date.start) : date.start;
  const rule = isLimit ? 'within-duration' : date.rule;
  const words = [text.slice(start, date.end)];
  const answer = applyRule(rule, words, { language, published: days, publishedEdtf: publication, anchor });
  const when = 'refused' in answer ? null : readWhen(answer.edtf);
  if (!when) return null;
  const valued: TaggedDate = {
    ...date,
    start,
    text: words[0] ?? '',
    rule,
    type: 'date',
    edtf: when.edtf,
    precision: when.precision,
  };
  const proven = proveDate(valued, against);
  return proven && { date: valued, proven };
}

/** With خلال or في غضون before it. */
function startOfLimit(text: string, start: number): number {
  const before = /(?:في\s+غضون|خلال|غضون)\s+$/u.exec(text.slice(0, start));
  return before ? before.index : start;
}

/** Whether a date is as good as none until it is counted. */
export function waitsToBeCounted(date: TaggedDate | null, text: string): boolean {
  return date !== null && isCounted(date, text);
}
