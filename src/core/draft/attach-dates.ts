import { readWhen } from '../dates/read-when.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Clause } from './clauses.ts';
import { SPEECH } from './meanings.ts';
import { readNoun, readVerb } from './read-verb.ts';
import type { Word } from './words.ts';

/** Which clause or noun each date of a sentence belongs to. */
export interface Attached {
  /** The date of a clause's verb. */
  verbs: ReadonlyMap<Clause, TaggedDate>;
  /** Dates of nouns: the deal of 2015; a second date beside that of the verb. */
  nouns: readonly { date: TaggedDate; clause: Clause }[];
}

/** Whether an expression of time says when: a length of time or a mere relation does not. */
export function isValue(date: TaggedDate): boolean {
  return date.type !== 'duration' && date.edtf !== '' && readWhen(date.edtf) !== null;
}

/** A length of time or a distance that counts from another occasion: “بعد يوم من”, “خلال شهر”. */
export function isCounted(date: TaggedDate, text: string): boolean {
  if (date.type === 'duration') return /(?:^|[\s،])(?:خلال|غضون)\s+$/u.test(text.slice(0, date.start));
  return date.rule === 'days-before-occasion' && date.edtf === '';
}

/** A date set between commas after a relative clause belongs to what stands before that clause. */
export function attachDates(
  words: readonly Word[],
  clauses: readonly Clause[],
  dates: readonly TaggedDate[],
): Attached {
  const verbs = new Map<Clause, TaggedDate>();
  const nouns: { date: TaggedDate; clause: Clause }[] = [];
  for (const date of dates) {
    const n = clauses.findLastIndex((clause) => clause.start <= date.start);
    const own = clauses[n];
    if (!own) continue;
    const clause =
      settingOf(words, clauses, n) ?? (own.kind === 'resume' ? (resumed(clauses, n) ?? own) : own);
    const isNominal =
      isOfNoun(words, date) || (isValue(date) && !hasVerb(words, clause) && clause.kind !== 'relative');
    if (isNominal || verbs.has(clause) || isLimit(words, clause, date)) nouns.push({ date, clause: own });
    else verbs.set(clause, date);
  }
  return { verbs, nouns };
}

function resumed(clauses: readonly Clause[], n: number): Clause | undefined {
  return clauses
    .slice(0, n)
    .findLast(({ kind }) => kind === 'main' || kind === 'join' || kind === 'beside' || kind === 'content');
}

function hasVerb(words: readonly Word[], clause: Clause): boolean {
  return verbOf(words, clause) !== null;
}

/** “الاتفاق لعام 2015”, “المبرم عام 2015”, “نهاية عهد …”: the noun before it, not the verb, has this date. */
function isOfNoun(words: readonly Word[], date: TaggedDate): boolean {
  const at = words.findIndex((word) => word.end > date.start);
  const word = words[at];
  const before = words[at - 1];
  if (!word) return false;
  if (/^ل(عام|سنه|شهر|ال)/u.test(word.term) && /^\s*$/u.test(word.gap)) return true;
  if (!before || /[،؛]/u.test(word.gap)) return false;
  const told = before.term === 'في' ? (words[at - 2]?.term ?? '') : before.term;
  return /^ال(مبرم|موقع|صادر|منعقد|معلن|مقرر|جاري|مستمر|ممتد|مورخ|واقع)/u.test(told);
}

/** “في كلمة ألقاها أمس”: the date of where something was said is that of saying it. */
function settingOf(words: readonly Word[], clauses: readonly Clause[], n: number): Clause | undefined {
  const own = clauses[n];
  if (own?.kind !== 'relative') return undefined;
  const outer = clauses.slice(0, n).findLast(({ kind }) => kind !== 'resume' && kind !== 'relative');
  const isSetting = words.slice(Math.max(0, own.from - 4), own.from).some((word) => {
    const noun = readNoun(word);
    return noun !== null && SPEECH.has(noun.meaning);
  });
  const said = outer && verbOf(words, outer);
  return isSetting && said && SPEECH.has(said.meaning) ? outer : undefined;
}

/** A limit that was set (أمهلت حتى) is not the day on which it was. */
function isLimit(words: readonly Word[], clause: Clause, { rule }: TaggedDate): boolean {
  return /^(?:until|within)/.test(rule) && verbOf(words, clause)?.form === 'perfect';
}

function verbOf(words: readonly Word[], { head, to }: Clause) {
  for (let at = head; at < to; at += 1) {
    const verb = readVerb(words, at);
    if (verb) return verb;
  }
  return null;
}
