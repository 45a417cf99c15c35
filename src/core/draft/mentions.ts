import type { Range } from '../find/range.ts';
import type { Clause } from './clauses.ts';
import { PREPOSITIONS } from './connectives.ts';
import { balanced } from './quote-of.ts';
import { readNoun, readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import type { Sentence } from './reports-of.ts';
import type { Word } from './words.ts';

/** What goes on for long and is named in passing. */
const LASTING =
  /^[وفبلك]*(?:ال|لل)?(?:حرب|غزو|نزاع|صراع|هجمات|مفاوضات|محادثات|مباحثات|عدوان|انقلاب)(?:ه|ها)?$/u;

/** News of a deed: “أنباء عن موافقة …”, “تلبية لدعوة …”. */
const NEWS = /^[وفب]*(?:انبا|تقارير|معلومات|تلبيه)$/u;

/** Into and out of office: “منذ توليه منصبه”. */
const OFFICE = /^[وفبل]*(?:تولي|تعيين|انتخاب|استقال|تنصيب|اقال)(?:ه|ها|ته|تها|هم)$/u;

const BEFORE = /^[وف]?(?:منذ|بعد|قبل|عقب|اثر)$/u;

/** So many words behind the noun are quoted with it, at most. */
const LONGEST = 9;

/**
 * Wars and negotiations that a sentence names without telling of them, and deeds that it has heard of. Undated: the
 * words say only that there are such. None where an undated report holds the words already.
 */
export function mentionReports(
  { text, words, paragraph, sentence, from, to }: Sentence,
  clauses: readonly Clause[],
  others: readonly Report[],
): Report[] {
  const found: Report[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const noun = word && nounOf(words, at);
    if (!word || !noun) continue;
    const end = phraseEnd(words, at, to);
    const phrase = { start: word.start, end: words[end - 1]?.end ?? word.end };
    const isTold = others.some(
      (other) =>
        covers(other, word) &&
        (other.date === null || other.meaning === noun.meaning || isNamedBy(other, at, phrase)),
    );
    if (isTold || !saysWhich(words, at, end)) continue;
    const clause = clauses.findLast(({ from: first }) => first <= at);
    found.push({
      paragraph,
      sentence,
      ...balanced(text, word.start, words[end - 1]?.end ?? word.end),
      clause: 'relative',
      meaning: noun.meaning,
      word: at,
      from: at,
      to: end,
      status: noun.isNews ? 'claimed' : 'happened',
      date: null,
      subject: [],
      earlier: true,
      pointsBack: false,
      within: clause?.kind === 'content',
    });
    at = end - 1;
  }
  return found;
}

function nounOf(words: readonly Word[], at: number) {
  const word = words[at];
  if (!word || readVerb(words, at)) return null;
  if (LASTING.test(word.term) || (OFFICE.test(word.term) && BEFORE.test(words[at - 1]?.term ?? ''))) {
    const noun = readNoun(word);
    return { meaning: noun?.meaning ?? ('office' as const), isNews: false };
  }
  if (!NEWS.test(word.term)) return null;
  const behind = words
    .slice(at + 1, at + 3)
    .map(readNoun)
    .find((noun) => noun !== null);
  return behind ? { meaning: behind.meaning, isNews: true } : null;
}

/** The noun with what says which one: up to a comma, a verb, or another clause. */
function phraseEnd(words: readonly Word[], at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + LONGEST) && !endsPhrase(words, end)) end += 1;
  while (end > at + 1 && PREPOSITIONS.has(words[end - 1]?.term ?? '')) end -= 1;
  return end;
}

/** A comma ends it, though not before التي; so does a verb. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const goesOn = /^(الذي|التي|الذين)$/u.test(words[at]?.term ?? '');
  return (/[،؛:.]/u.test(words[at]?.gap ?? '') && !goesOn) || isVerbHere(words, at);
}

function isVerbHere(words: readonly Word[], at: number): boolean {
  return readVerb(words, at) !== null && !/^(الذي|التي|الذين)$/u.test(words[at - 1]?.term ?? '');
}

function covers({ start, end }: Report, word: Word): boolean {
  return start <= word.start && word.end <= end;
}

/** Whether a dated report is of that very noun: its verb’s subject, or dated within its phrase. */
function isNamedBy({ word, from, date }: Report, at: number, phrase: Range): boolean {
  const isDated = date !== null && date.start >= phrase.start && date.end <= phrase.end;
  return word === at || isDated || (from <= at && at <= from + 3);
}

/** “الحرب في …”, “محادثات الهدنة”, not “المحادثات الدبلوماسية”. */
function saysWhich(words: readonly Word[], at: number, end: number): boolean {
  const behind = words.slice(at + 1, end);
  return behind.some(
    ({ term }, n) =>
      WHICH.test(term) || (n === 0 && !/^ال/u.test(term) && !/^ال/u.test(words[at]?.term ?? '')),
  );
}

const WHICH = /^(?:في|بين|مع|ضد|علي|التي|الذي|من|ب\p{L}{3,}|ل\p{L}{3,})$/u;
