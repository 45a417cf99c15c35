import type { TaggedDate } from '../dates/tagged-date.ts';
import type { NounDate } from './attach-dates.ts';
import type { Clause } from './clauses.ts';
import { PLAN } from './connectives.ts';
import type { Reading } from './predicate-forms.ts';
import { balanced } from './quote-of.ts';
import { readNoun, readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import type { Word } from './words.ts';

interface Place {
  text: string;
  words: readonly Word[];
  paragraph: number;
  sentence: number;
}

/** What has a date and no verb of its own: the noun before the date that reports something, up to the date. */
export function nounReports(
  { text, words, paragraph, sentence }: Place,
  clauses: readonly Clause[],
  dates: readonly NounDate[],
  others: readonly TaggedDate[] = [],
): Report[] {
  return dates.map(({ date, clause, plan, claimed }) => {
    const last = words.findLastIndex((word) => word.start < date.end);
    const at = words.findIndex((word) => word.end > date.start);
    const verb = plan < 0 ? -1 : words.findIndex((_, n) => n > plan && n < at && readVerb(words, n) !== null);
    const noun = nearestNoun(
      words,
      Math.max(clause.from, behindOther(words, others, date, clause)),
      plan < 0 ? at : plan,
    );
    const announced = verb < 0 ? null : readVerb(words, verb);
    const isLimit = /^(?:until|within)/.test(date.rule);
    const from = isLimit ? clause.head : (noun?.at ?? phraseFrom(words, clause, at));
    const n = clauses.indexOf(clause);
    const end = Math.max(clause.to, last + 1);
    const future = words.slice(from, end).some(({ term }) => PLAN.has(term));
    return {
      paragraph,
      sentence,
      ...balanced(
        text,
        words[from]?.start ?? date.start,
        Math.max(words[end - 1]?.end ?? date.end, date.end),
      ),
      clause: clause.kind,
      meaning: announced?.meaning ?? noun?.meaning ?? 'change',
      word: noun?.at ?? -1,
      from,
      to: end,
      status: future ? 'planned' : claimed || isSaid(clauses, n) ? 'claimed' : 'happened',
      date,
      subject: [],
      earlier: false,
      pointsBack: false,
      within: isSaid(clauses, n),
    };
  });
}

/**
 * A noun that stands before another date is dated by that one: the first word behind it. Dates joined by و share
 * their noun.
 */
function behindOther(
  words: readonly Word[],
  others: readonly TaggedDate[],
  date: TaggedDate,
  clause: Clause,
): number {
  const other = others.findLast(({ end }) => end <= date.start);
  if (!other || other.start < clause.start) return clause.from;
  const at = words.findIndex(({ start }) => start >= other.end);
  const between = words.slice(at).filter(({ end }) => end <= date.start);
  return between.some(({ term }) => !/^(?:و|او|الي|حتي|ثم|في|عام|سنه)$/u.test(term)) ? at : clause.from;
}

/** The last noun of the table between two words. */
export function nearestNoun(
  words: readonly Word[],
  from: number,
  to: number,
): (Reading & { at: number }) | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const noun = readVerb(words, at) ? null : readNoun(words[at]);
    if (noun) return { ...noun, at };
  }
  return undefined;
}

/** Without such a noun: at most six words before the date, none of another stretch between commas. */
function phraseFrom(words: readonly Word[], clause: Clause, at: number): number {
  let from = at;
  while (from > clause.head && at - from < 6 && !/[،؛:"“«(]/u.test(words[from]?.gap ?? '')) from -= 1;
  return from;
}

function isSaid(clauses: readonly Clause[], n: number): boolean {
  return clauses[n]?.kind === 'content';
}
