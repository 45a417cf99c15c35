import { analyse, variants, vocabularyOf } from '../arabic/analyse.ts';
import { type ArticleText, type Passage, passagesOf, type Searched, searchedIn } from './passages.ts';

export type { ArticleText, Passage } from './passages.ts';

export interface FullText {
  add: (article: ArticleText) => void;
  /** Passages of one article after another, in the order in which they were added; `[]` has no letter or digit. */
  find: (q: string) => Iterable<Passage[]>;
}

/**
 * Search over whole articles, by the rules of the quick search: every word must occur, here in one paragraph,
 * the last may be the beginning of one, spelling is folded and particles are seen through. Lines that are no
 * article text are left out, as they are where the article is shown.
 */
export function createFullText(): FullText {
  const articles: Searched[][] = [];
  let lexicon: Lexicon | null = null;
  return {
    add: (article) => {
      articles.push(searchedIn(article));
      lexicon = null;
    },
    *find(q) {
      const sought = analyse(q).map(({ term }) => term);
      if (sought.length === 0) return;
      const known = lexicon ?? lexiconOf(articles.flat());
      lexicon = known;
      const wanted = sought.map((word, i) => termsFor(word, i === sought.length - 1, known));
      if (wanted.some((terms) => terms.size === 0)) return;
      for (const paragraphs of articles)
        yield paragraphs.flatMap((paragraph) => passagesOf(paragraph, wanted));
    },
  };
}

/** Every word of the texts, and the forms under which it can be found. */
interface Lexicon {
  vocabulary: ReadonlySet<string>;
  forms: ReadonlyMap<string, readonly string[]>;
}

function lexiconOf(paragraphs: readonly Searched[]): Lexicon {
  const terms = new Set(paragraphs.flatMap(({ words }) => words.map(({ term }) => term)));
  const vocabulary = vocabularyOf(terms);
  return { vocabulary, forms: new Map([...terms].map((term) => [term, variants(term, vocabulary)])) };
}

/** The words of the texts that are the word sought, or begin with it. */
function termsFor(word: string, unfinished: boolean, { vocabulary, forms }: Lexicon): Set<string> {
  const wanted = variants(word, vocabulary);
  const isIt = (form: string) =>
    wanted.some((variant) => form === variant || (unfinished && form.startsWith(variant)));
  return new Set([...forms].flatMap(([term, known]) => (known.some(isIt) ? [term] : [])));
}
