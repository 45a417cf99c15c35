import { analyse } from '../../arabic/analyse.ts';
import type { Wanted } from '../../find/passages.ts';
import type { Range } from '../../find/range.ts';
import { Kept } from '../kept.ts';
import { restsOf } from './forms.ts';
import type { FoundForms } from './index-reader.ts';

/** Shortest word behind the article that is always taken for one (`vocabularyOf`). */
const SHORTEST_BARE = 3;
const ARTICLE = 'ال';

/** Tells which words of a text made a query find it. */
export interface Matcher {
  /** For each word of the query, the words of texts, folded, that are it in some form. */
  wanted: Wanted;
  /** Words of the text that are any of the query's, whole, on the original letters. */
  ranges: (text: string) => Range[];
  /** Whether the texts, together, have all words of the query. */
  hasAll: (texts: readonly string[]) => boolean;
}

/**
 * From what the words were found by. Of beginnings so short that their forms are not told one by one (`stems`), a word
 * is known that itself begins so, or does behind the article; one behind other particles is found and not marked.
 */
export function matcherOf(words: readonly FoundForms[]): Matcher {
  const wanted = words.map(wordsFoundBy);
  return {
    wanted,
    ranges: (text) =>
      wordsOf(text)
        .filter(({ term }) => wanted.some((word) => word.has(term)))
        .map(({ start, end }) => ({ start, end })),
    hasAll: (texts) => {
      const terms = texts.flatMap((text) => wordsOf(text).map(({ term }) => term));
      return wanted.every((word) => terms.some((term) => word.has(term)));
    },
  };
}

/** At the next letter mostly the same headlines and quotes are looked at: some hundred words each. */
const TEXTS_KEPT = 300;
const texts = new Kept<string, ReturnType<typeof analyse>>(TEXTS_KEPT);

function wordsOf(text: string): ReturnType<typeof analyse> {
  const words = texts.get(text) ?? analyse(text);
  texts.set(text, words);
  return words;
}

/** Asked again and again for the same words. */
function wordsFoundBy(found: FoundForms): { has: (term: string) => boolean } {
  const known = new Map<string, boolean>();
  return {
    has: (term) => {
      const told = known.get(term);
      if (told !== undefined) return told;
      const isIt = isFoundBy(term, found);
      known.set(term, isIt);
      return isIt;
    },
  };
}

function isFoundBy(term: string, { forms, stems }: FoundForms): boolean {
  if (restsOf(term).some((form) => forms.has(form))) return true;
  const bare = term.startsWith(ARTICLE) ? term.slice(ARTICLE.length) : '';
  return stems.some(
    (stem) => term.startsWith(stem) || (bare.length >= SHORTEST_BARE && bare.startsWith(stem)),
  );
}
