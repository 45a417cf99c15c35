import { applyRule } from '../dates/apply.ts';
import { addDays } from '../dates/day.ts';
import { readWhen } from '../dates/read-when.ts';
import { RULES } from '../dates/rules/index.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { DayRange, When } from '../model/published.ts';

/** What the data would write of a date: its words, the rule, and what the rule counts from. */
export interface ProvenDate {
  start: number;
  end: number;
  rule: string;
  when: When;
  anchor: 'none' | 'publication' | 'citation';
  conflict: boolean;
}

/** What dates are read against, as the compiler does. */
export interface Against {
  text: string;
  language: string;
  publication: string;
  /** The date of the expression that this one counts from, if it counts from one. */
  anchor: When | undefined;
}

/**
 * A date found in running text as the data may write it: the rule, run on its words alone, gives the same date
 * (D3), and what it counted from is what would be said (D7). `null` where the words alone do not give it.
 */
export function proveDate(date: TaggedDate, against: Against): ProvenDate | null {
  const when = readWhen(date.edtf);
  const published = daysOf(against.publication);
  if (!when || !published || SEASON_SPAN.test(date.edtf)) return null;
  const rules = [date.rule, ...Object.keys(RULES)];
  const starts = startsOf(against.text, date);
  for (const [rule, start] of rules.flatMap((name) => starts.map((from) => [name, from] as const))) {
    const words = [against.text.slice(start, date.end)];
    const run = (days: readonly DayRange[], edtf: string, anchor: When | undefined) =>
      applyRule(rule, words, {
        language: against.language,
        published: days,
        publishedEdtf: edtf,
        anchor,
      });
    const answer = run(published, against.publication, against.anchor);
    if ('refused' in answer || answer.edtf !== date.edtf) continue;
    const other = addDays(published[0]?.earliest ?? '', -800);
    const elsewhere = run([{ earliest: other, latest: other }], other, against.anchor);
    const alone = against.anchor && run(published, against.publication, undefined);
    const fromAnchor = alone !== undefined && ('refused' in alone || alone.edtf !== answer.edtf);
    const fromPublication = 'refused' in elsewhere || elsewhere.edtf !== answer.edtf;
    const anchor = fromAnchor ? 'citation' : fromPublication ? 'publication' : 'none';
    return { start, end: date.end, rule, when, anchor, conflict: answer.conflict };
  }
  return null;
}

/** A span from or to a season or quarter: words may mean it, and EDTF cannot say it. */
const SEASON_SPAN = /^\d{4}-(?:2[1-9]|3\d|4[01])~?\/|\/\d{4}-(?:2[1-9]|3\d|4[01])~?$/;

/** The days on which an article may have been published; `null` if its date is none that has both ends. */
export function daysOf(publication: string): DayRange[] | null {
  const when = readWhen(publication);
  if (!when || when.earliest === null || when.latest === null) return null;
  return when.candidates ?? [{ earliest: when.earliest, latest: when.latest }];
}

/** The words as found, and with the word before them: some rules want their preposition (حتى، منذ، قبل). */
function startsOf(text: string, { start }: TaggedDate): number[] {
  const before = /(?:^|[\s،,«“"(])(\p{L}[\p{L}\p{M}]*)\s+$/u.exec(text.slice(0, start));
  const proclitic = /[\p{L}\p{M}]+$/u.exec(text.slice(0, start));
  return [
    start,
    ...(proclitic ? [start - proclitic[0].length] : []),
    ...(before ? [start - before[0].length + before[0].indexOf(before[1] ?? '')] : []),
  ];
}
