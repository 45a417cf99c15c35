import { readWhen } from '../dates/read-when.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Clause } from './clauses.ts';
import { PLAN } from './connectives.ts';
import { DENIES, JUDGES } from './denial.ts';
import { SPEECH } from './meanings.ts';
import { readNoun, readVerb } from './read-verb.ts';
import type { Word } from './words.ts';

/** Which clause or noun each date of a sentence belongs to. */
export interface Attached {
  /** The date of a clause's verb. */
  verbs: ReadonlyMap<Clause, TaggedDate>;
  /** Dates of nouns: the deal of 2015; a second date beside that of the verb. */
  nouns: readonly NounDate[];
}

export interface NounDate {
  date: TaggedDate;
  clause: Clause;
  /** What is announced behind the noun (اتفاقا ينتظر أن يدخل …): the word that announces it; -1 for nothing. */
  plan: number;
  /** Somebody accuses or judges: what he speaks of is so by his words alone. */
  claimed: boolean;
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
  const nouns: NounDate[] = [];
  for (const date of dates) {
    if (onlyCounts(words, date)) continue;
    const n = clauses.findLastIndex((clause) => clause.start <= date.start);
    const own = clauses[n];
    if (!own) continue;
    const clause =
      settingOf(words, clauses, n) ?? (own.kind === 'resume' ? (resumed(clauses, n) ?? own) : own);
    const plan = planBehindVerb(words, clause, date);
    const deed = deedSpokenOf(words, clause, date);
    if (deed === 'denied') continue;
    const isNominal =
      plan >= 0 ||
      deed === 'claimed' ||
      isOfNoun(words, date) ||
      (isValue(date) && !hasVerb(words, clause) && clause.kind !== 'relative');
    if (isNominal || verbs.has(clause) || isLimit(words, clause, date))
      nouns.push({ date, clause: own, plan, claimed: deed === 'claimed' });
    else verbs.set(clause, date);
  }
  return { verbs, nouns };
}

/** “للمرة الثالثة منذ …”, “الأولى منذ …”, “مرتين منذ …”: it says how often or how rare, not when. */
function onlyCounts(words: readonly Word[], date: TaggedDate): boolean {
  const at = words.findIndex((word) => word.end > date.start);
  const since = words[at]?.term === 'منذ' ? at : at - 1;
  if (words[since]?.term !== 'منذ') return false;
  return words
    .slice(Math.max(0, since - 4), since)
    .some(
      ({ term, gap }, n, all) =>
        COUNTS.test(term) && !all.slice(n + 1).some((one) => /[،؛]/u.test(one.gap)) && !/[.!؟]/u.test(gap),
    );
}

const COUNTS =
  /^[وفبل]*(?:ال|لل)?(?:مره|مرتين|مرات|اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|اعلي|ادني|اكبر|اقل|اسوا|اشد|اضخم|اقوي|افضل|اطول|احدث|اخر)$/u;

/** “وقّع اتفاقا ينتظر أن يدخل …”: behind a verb of the past, what is announced has the date, not the verb. */
function planBehindVerb(words: readonly Word[], clause: Clause, date: TaggedDate): number {
  const verb = verbAt(words, clause);
  if (verb < 0 || readVerb(words, verb)?.form !== 'perfect') return -1;
  return words.findIndex(
    ({ term, start }, at) => at > verb && at < clause.to && start < date.start && PLAN.has(term),
  );
}

/** “اتهمت السلطات بتوقيف خمسة ليلة الخميس”: behind the noun of a deed the date is that of the deed. */
function deedSpokenOf(words: readonly Word[], clause: Clause, date: TaggedDate): 'claimed' | 'denied' | null {
  const verb = verbAt(words, clause);
  const term = words[verb]?.term ?? '';
  const isDenial = DENIES.test(term);
  if (!isDenial && !JUDGES.test(term)) return null;
  const deed = words.findIndex((word, at) => {
    const noun = at > verb && word.end <= date.start ? readNoun(word) : null;
    return noun !== null && (isDenial || !SPEECH.has(noun.meaning));
  });
  if (deed < 0 || deed >= clause.to) return null;
  const isApart = words.slice(deed + 1).some(({ gap, start }) => start <= date.start && /[،؛]/u.test(gap));
  return isApart ? null : isDenial ? 'denied' : 'claimed';
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

function verbOf(words: readonly Word[], clause: Clause) {
  const at = verbAt(words, clause);
  return at < 0 ? null : readVerb(words, at);
}

function verbAt(words: readonly Word[], { head, to }: Clause): number {
  for (let at = head; at < to; at += 1) if (readVerb(words, at)) return at;
  return -1;
}
