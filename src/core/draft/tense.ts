import type { Clause } from './clauses.ts';
import { NEGATION, PLAN, THEN } from './connectives.ts';
import type { Form } from './predicate-forms.ts';
import { readVerb } from './read-verb.ts';
import type { Word } from './words.ts';

/** What the words of a clause say of its time, besides dates. */
export interface Tense {
  /** The first verb of the table, by number; -1 where there is none. */
  verb: number;
  /** It is still to come: سيزور، من المقرر أن. */
  planned: boolean;
  /** A state or habit, not an event: the imperfect alone. */
  present: boolean;
  /** Before what was told: كان قد. */
  earlier: boolean;
  pointsBack: boolean;
  /** A word says that it is planned: من المقرر، يعتزم. */
  isPlan: boolean;
  /** It did not happen. */
  negated: boolean;
}

/** Reads the tense of a clause. */
export function tenseOf(words: readonly Word[], clause: Clause): Tense {
  const inside = words.slice(clause.from, clause.to);
  const verb = verbOf(words, clause);
  const form = verb < 0 ? undefined : readVerb(words, verb)?.form;
  const before = words.slice(clause.from, verb < 0 ? clause.to : verb + 1);
  const plan = before.some(({ term }) => PLAN.has(term.replace(/^[وف]/u, '')) || PLAN.has(term));
  const past = before.some(({ term }) => term === 'لم' || term === 'ولم');
  const was = before.some(({ term }) => /^[وف]?(كان|كانت|كانوا|سبق)$/u.test(term));
  return {
    verb,
    planned:
      form === 'future' ||
      isArranged(words, clause, form) ||
      (plan && !was) ||
      (plan && form === 'imperfect') ||
      (verb < 0 && hasUnknownFuture(inside)),
    present: form === 'imperfect' && !past,
    earlier: was && form === 'perfect',
    isPlan: plan && !was,
    negated: verb > 0 && NEGATION.has(words[verb - 1]?.term ?? ''),
    pointsBack: inside.some(({ term }) => THEN.has(term)),
  };
}

/** “على أن تستمر المباحثات”: what is arranged is yet to come. */
function isArranged(words: readonly Word[], { from }: Clause, form: Form | undefined): boolean {
  return (
    form === 'imperfect' && words[from]?.term === 'ان' && /^[وف]?علي$/u.test(words[from - 1]?.term ?? '')
  );
}

/** The verb that a clause turns on: its first, though «كان» leads to the next. */
function verbOf(words: readonly Word[], clause: Clause): number {
  for (let at = clause.head; at < clause.to; at += 1) if (readVerb(words, at)) return at;
  return -1;
}

/** Verbs that no table has, with the س of what is to come: ستشكل، سيخدم. */
function hasUnknownFuture(words: readonly Word[]): boolean {
  return words.some(
    ({ term, raw }) =>
      /^[وف]?س[يتن]\p{L}{3,}$/u.test(term) && !/ة$|يا$|ي$/u.test(raw) && !NOUNS_LIKE.test(term),
  );
}

/** Nouns and names that begin as the future does. */
const NOUNS_LIKE = /^[وف]?(سيار|سياس|سياق|سيطر|سيول|سينما|سيناريو|سيد|سيرة|ستين|ستار|سيما|سيره|سيسي)/u;
