import type { DayRange, When } from '../model/published.ts';
import { compareDays, daysFrom } from './day.ts';
import { RULES } from './rules/index.ts';
import type { Answer } from './rules/rule.ts';
import { tokenize } from './tokenize.ts';

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
  const tokens = tokensOf(words, context.language);
  if ('refused' in tokens) return tokens;
  const days = context.published.flatMap(({ earliest, latest }) => daysFrom(earliest, latest));
  const published = [...new Set(days)].sort(compareDays);
  return chosen.run(tokens, { published, publishedEdtf: context.publishedEdtf, anchor: context.anchor });
}

let lastRead: { words: string; language: string; tokens: ReturnType<typeof tokenize> } | undefined;

/** The same words are asked of again at once, against other days: to see what they were counted from. */
function tokensOf(words: readonly string[], language: string): ReturnType<typeof tokenize> {
  const joined = words.join('\n');
  if (lastRead?.words !== joined || lastRead.language !== language) {
    lastRead = { words: joined, language, tokens: tokenize(words, language) };
  }
  return lastRead.tokens;
}
