import { fold, originalRange } from './fold.ts';

/** A word of a text. */
interface Token {
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** The word folded (see `fold`): `fold(text.slice(start, end)).text`. */
  term: string;
}

/** A word is a run of letters and digits; everything else parts words. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, in order, with their places on the original letters. */
export function analyse(text: string): Token[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map((match) => ({
    ...originalRange(folded, match.index, match.index + match[0].length),
    term: match[0],
  }));
}

/**
 * Shortest word that may stand behind the article: two letters would make له of الله and ي of إلى.
 */
const SHORTEST_BARE = 3;

/**
 * The words that `variants` may fall back on: every term of a corpus, and each term that carries the article
 * without it, since many a noun never occurs bare.
 */
export function vocabularyOf(terms: Iterable<string>): Set<string> {
  const vocabulary = new Set<string>();
  for (const term of terms) {
    vocabulary.add(term);
    const bare = term.startsWith('ال') ? term.slice(2) : '';
    if (bare.length >= SHORTEST_BARE) vocabulary.add(bare);
  }
  return vocabulary;
}

/**
 * The term and what is left of it without the particles that Arabic writes glued to a word: و ف, then ب ل ك,
 * then the article (للـ is ل with the article). A rest counts only if the vocabulary has it: that is what keeps
 * the و of «وزير» and the ك of «كتاب» where they belong.
 *
 * @example variants('وللرئيس', new Set(['رئيس', 'الرئيس'])) // ['وللرئيس', 'الرئيس', 'رئيس']
 */
export function variants(term: string, vocabulary: { has(term: string): boolean }): string[] {
  const found = new Set([term]);
  for (const rest of rests(term)) if (vocabulary.has(rest)) found.add(rest);
  return [...found];
}

function rests(term: string): string[] {
  const conjunction = /^[وف]/u.test(term) ? [term, term.slice(1)] : [term];
  const preposition = conjunction.flatMap((word) => [word, ...withoutPreposition(word)]);
  return preposition.flatMap((word) => (word.startsWith('ال') ? [word, word.slice(2)] : [word]));
}

function withoutPreposition(word: string): string[] {
  if (word.startsWith('لل')) return [`ال${word.slice(2)}`, word.slice(1)];
  return /^[بلك]/u.test(word) ? [word.slice(1)] : [];
}
