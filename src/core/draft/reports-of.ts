import type { TaggedDate } from '../dates/tagged-date.ts';
import { attachDates, isCounted, isValue } from './attach-dates.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { ASIDE_OF_PAPER, LIGHT } from './connectives.ts';
import { datelineLength } from './dateline.ts';
import { isDenied } from './denial.ts';
import { type Meaning, SPEECH } from './meanings.ts';
import { mentionReports } from './mentions.ts';
import { nearestNoun, nounReports } from './noun-reports.ts';
import { quoteOf } from './quote-of.ts';
import { readNoun, readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import { sentencesForDraft } from './sentences.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { type Tense, tenseOf } from './tense.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a paragraph reports, `body` being its number among the paragraphs of the article itself: one for each clause that says something or in which something happens, one for each date
 * that no such clause has, and one for each war or negotiation named in passing, in the order of their words.
 */
export function reportsOf(
  text: string,
  paragraph: number,
  dates: readonly TaggedDate[],
  body = paragraph,
  words: readonly Word[] = wordsOf(text),
): Report[] {
  const head = datelineLength(text, body, hasVerb);
  return sentencesForDraft(text).flatMap(({ start, end }, sentence) => {
    const from = words.findIndex((word) => word.start >= Math.max(start, head));
    const to = words.findLastIndex((word) => word.end <= end) + 1;
    if (from < 0 || to <= from) return [];
    const inside = dates.filter(
      (date) =>
        date.start >= Math.max(start, head) && date.end <= end && (isValue(date) || isCounted(date, text)),
    );
    return reportsOfSentence({ text, words, paragraph, sentence, from, to }, inside);
  });
}

function hasVerb(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => readVerb(words, at) !== null);
}

/** A sentence in its paragraph: words `from` to before `to`. */
export interface Sentence {
  text: string;
  words: readonly Word[];
  paragraph: number;
  sentence: number;
  from: number;
  to: number;
}

function reportsOfSentence(given: Sentence, dates: readonly TaggedDate[]): Report[] {
  const clauses = clausesOf(given.words, given.from, given.to);
  const attached = attachDates(given.words, clauses, dates);
  const found = clauses.flatMap((clause, n) =>
    reportOfClause(given, clauses, n, attached.verbs.get(clause) ?? null),
  );
  const nouns = nounReports(
    given,
    clauses,
    attached.nouns.filter(
      ({ date, clause }) => isValue(date) && !isDenied(given.words, clauses, clauses.indexOf(clause)),
    ),
    dates,
  );
  const mentions = mentionReports(given, clauses, [...found, ...nouns]);
  return [...found, ...nouns, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
}

function reportOfClause(
  given: Sentence,
  clauses: readonly Clause[],
  n: number,
  found: TaggedDate | null,
): Report[] {
  const { text, words, paragraph, sentence } = given;
  const clause = clauses[n];
  if (!clause || clause.kind === 'resume' || isDenied(words, clauses, n)) return [];
  const tense = tenseOf(words, clause);
  const verb = tense.verb < 0 ? null : readVerb(words, tense.verb);
  // What is to be done within a month is dated by it; what was done within one is not.
  const date = found?.type === 'duration' && !tense.planned ? null : found;
  const first = clauses[0];
  const isTold = first !== undefined && ASIDE_OF_PAPER.has(words[first.from]?.term ?? '') && n === 1;
  const within =
    (clause.kind === 'content' && !isTold) ||
    words[clause.head]?.quoted === true ||
    goesOnSaying(given, clauses, n);
  const meaning = meaningOf(words, clause, tense) ?? 'change';
  const isPaper = ASIDE_OF_PAPER.has(words[clause.from]?.term ?? '');
  const isSpeech = verb !== null && SPEECH.has(meaning) && !isPaper;
  const before = clauses
    .slice(0, n)
    .findLast(({ kind }) => kind === 'main' || kind === 'join' || kind === 'source');
  if (!date && !isEventful({ clause, meaning, isSpeech, within, tense, hasVerb: verb !== null && !isPaper }))
    return [];
  const isClaim = (within && !isSpeech) || clause.kind === 'source';
  return [
    {
      paragraph,
      sentence,
      ...quoteOf(text, words, clauses, n, date),
      clause: clause.kind,
      meaning,
      word: tense.verb,
      from: clause.from,
      to: clause.to,
      status: tense.planned ? 'planned' : isClaim ? 'claimed' : 'happened',
      date,
      subject:
        clause.kind === 'content' && tense.verb > clause.head
          ? subjectBefore(words, clause.head, tense.verb)
          : subjectOf(words, tense.verb, beforeDate(words, clause, date)),
      earlier:
        tense.earlier ||
        tense.negated ||
        (before !== undefined &&
          tenseOf(words, before).earlier &&
          clause.kind !== 'main' &&
          clause.kind !== 'join'),
      pointsBack: tense.pointsBack,
      within,
    },
  ];
}

/** “قال إن … بعد أن بلغ …”: without a comma it is still he who says so. */
function goesOnSaying({ words }: Sentence, clauses: readonly Clause[], n: number): boolean {
  const own = clauses[n];
  const before = clauses[n - 1];
  return (
    own?.kind === 'beside' &&
    before?.kind === 'content' &&
    !/[،؛]/u.test(words[own.from - 1]?.gap ?? '') &&
    !/[،؛]/u.test(words[own.from]?.gap ?? '')
  );
}

/** A subject ends where a date begins. */
function beforeDate(words: readonly Word[], { from, to }: Clause, date: TaggedDate | null): number {
  const at = date ? words.findIndex((word) => word.end > date.start) : -1;
  return at >= from && at < to ? at : to;
}

/** What the verb says; where it says little (أجرى، تلقى), the noun behind it; where there is none, the noun alone. */
function meaningOf(words: readonly Word[], clause: Clause, { verb }: Tense): Meaning | undefined {
  if (verb < 0) return nearestNoun(words, clause.from, clause.to)?.meaning;
  const term = words[verb]?.term.replace(/^[وف](?=.{3})/u, '') ?? '';
  if (LIGHT.has(term)) {
    for (let at = verb + 1; at < Math.min(clause.to, verb + 12); at += 1) {
      const noun = readNoun(words[at]);
      if (noun) return noun.meaning;
    }
  }
  return readVerb(words, verb)?.meaning;
}

interface Candidate {
  clause: Clause;
  meaning: Meaning;
  isSpeech: boolean;
  within: boolean;
  hasVerb: boolean;
  tense: Tense;
}

/** Verbs of so many things that without a date they report none. */
const WEAK: ReadonlySet<Meaning> = new Set(['change', 'opening', 'accident']);

/** Whether a clause without a date tells of something that took place, or is to. */
function isEventful({ clause, meaning, isSpeech, within, hasVerb, tense }: Candidate): boolean {
  if (clause.kind === 'aside') return false;
  if (clause.kind === 'source') return false;
  if (!hasVerb) return tense.isPlan;
  if (isSpeech) return !within && clause.kind !== 'relative';
  if (
    tense.negated ||
    (clause.kind === 'relative' &&
      meaning !== 'conflict' &&
      meaning !== 'visit' &&
      meaning !== 'meeting' &&
      meaning !== 'office')
  )
    return false;
  const isClaimed = within && !tense.planned;
  if (WEAK.has(meaning) && !isClaimed && clause.kind !== 'main') return false;
  return tense.planned || !tense.present;
}
