import { fold } from '../arabic/fold.ts';
import type { DayRange, When } from '../model/published.ts';
import { compareDays, daysFrom } from './day.ts';
import { Grammar } from './match/grammar.ts';
import { Matcher } from './match/matcher.ts';
import { RULES } from './rules/index.ts';
import type { Answer, Refusal, Rule } from './rules/rule.ts';
import { join } from './scan/join.ts';
import { scan } from './scan/scan.ts';
import type { DateToken } from './scan/token.ts';
import { vocabularyOf } from './scan/vocabularies.ts';

/** What the words were written in and against. */
export interface WordsContext {
  /** Of the article; a language without a lexicon is refused. */
  language: string;
  /** Candidate days of publication, at least one. */
  published: readonly DayRange[];
  /** The same as the data writes it. */
  publishedEdtf: string;
  /** The date of the citation that the words count from, if not the publication. */
  anchor?: When | undefined;
}

/**
 * The date that a rule gets from words, or why it gets none, in English for the editor.
 *
 * Never more precise than the words: a rule refuses when there is any word it does not understand. Where the
 * publication is known only as candidate days, the words are read for each of them and the results united.
 * `conflict` means that the words contradict themselves and the date keeps every reading.
 *
 * @param rule one of the names in `RULES`
 * @param words the quoted words, in the order in which they are to be read
 */
export function applyRule(rule: string, words: readonly string[], context: WordsContext): Answer {
  const chosen = Object.hasOwn(RULES, rule) ? RULES[rule] : undefined;
  if (!chosen)
    return { refused: `There is no date rule “${rule}”. Known: ${Object.keys(RULES).join(', ')}.` };
  const read = tokensOf(words, context.language);
  if ('refused' in read) return read;
  const days = context.published.flatMap(({ earliest, latest }) => daysFrom(earliest, latest));
  const published = [...new Set(days)].sort(compareDays);
  return run(chosen, read, { ...context, published });
}

interface Read {
  tokens: DateToken[];
  text: string;
}

function run(
  rule: Rule,
  { tokens, text }: Read,
  { published, publishedEdtf, anchor }: Omit<WordsContext, 'published'> & { published: readonly string[] },
): Answer {
  const told = rule.told ?? 'past';
  const matcher = new Matcher(
    grammarOf(rule),
    tokens,
    (match) => match.rule === rule || (match.rule.told ?? told) === told,
  );
  const found = matcher.at(0).find((match) => match.rule === rule && match.tokens.length === tokens.length);
  if (found) {
    return rule.read(found, {
      published,
      publishedEdtf,
      anchor: anchor ?? undefined,
      told: 'past',
      weekStart: MONDAY,
    });
  }
  const stop = tokens[matcher.furthest];
  const where = stop ? ` (they end to make sense at “${fold(text.slice(stop.start, stop.end)).text}”)` : '';
  return { refused: `The words do not have a form that this rule reads${where}: ${rule.reads}.` };
}

const MONDAY = 1;

const grammars = new Map<string, Grammar>();

/** Of the rule alone, and of what it may hold inside. */
function grammarOf(rule: Rule): Grammar {
  const known = grammars.get(rule.name);
  if (known) return known;
  const isComposed = rule.forms.some((form) => form.includes('<'));
  const grammar = new Grammar(isComposed ? Object.values(RULES) : [rule]);
  grammars.set(rule.name, grammar);
  return grammar;
}

let lastRead: { words: string; language: string; read: Read | Refusal } | undefined;

/** The same words are asked of again at once, against other days: to see what they were counted from. */
function tokensOf(words: readonly string[], language: string): Read | Refusal {
  const joined = words.join(' ');
  if (lastRead?.words !== joined || lastRead.language !== language) {
    lastRead = { words: joined, language, read: readTokens(joined, language) };
  }
  return lastRead.read;
}

/** Signs and words that change nothing about the date. */
const SILENT_SIGNS = /^["“”«»'’.]$/u;
const FILLERS: readonly DateToken['kind'][] = ['in', 'comma', 'dot', 'gregorian'];

/**
 * The tokens of words that an editor quotes. Refuses a language without a lexicon and any word, number form or
 * sign that is not known, since what is not understood may change the date; and a month named twice by names
 * of different months.
 */
function readTokens(text: string, language: string): Read | Refusal {
  const vocabulary = vocabularyOf(language);
  if (!vocabulary) return { refused: `There are no words of time for the language “${language}” yet.` };
  let unknown: string | undefined;
  const scanned = scan(text, vocabulary, (start, end) => {
    const word = text.slice(start, end);
    if (!SILENT_SIGNS.test(word)) unknown ??= fold(word).text;
  });
  if (unknown !== undefined) return { refused: `No date rule knows what “${unknown}” means here.` };
  const tokens = join(scanned, text).map((token) => ({ ...token, gap: false }));
  const differing = tokens.find(({ other }) => other !== undefined);
  if (differing) {
    return {
      refused: `The two month names differ: one is month ${differing.value}, the other ${differing.other}.`,
    };
  }
  const meaning = tokens.filter(({ kind }) => !FILLERS.includes(kind));
  return { tokens: meaning[0]?.kind === 'and' ? meaning.slice(1) : meaning, text };
}
