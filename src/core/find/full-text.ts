import { analyse, variants, vocabularyOf } from '../arabic/analyse.ts';
import { writeTextPlace } from '../link/text-place.ts';
import type { Article, Id } from '../model/published.ts';
import type { Range } from './range.ts';
import { around, sentencesOf } from './sentences.ts';

/** A sentence of an article in which the words searched for stand. */
export interface Passage {
  article: Id;
  paragraph: number;
  /** The words found, in UTF-16 units of the paragraph. */
  ranges: Range[];
  /** Which of the paragraph's words are shown with them. */
  snippet: Range & { text: string; cut: { before: boolean; after: boolean } };
  /** The words in an address (see `link/text-place`). */
  at: string;
}

/** As much of an article as is searched. */
export type ArticleText = Pick<Article, 'id' | 'paragraphs'>;

export interface FullText {
  add: (article: ArticleText) => void;
  /** Passages of one article after another, in the order in which they were added; `[]` has no letter or digit. */
  find: (q: string) => Iterable<Passage[]>;
}

interface Word extends Range {
  term: string;
}

interface Searched {
  article: Id;
  paragraph: number;
  text: string;
  words: Word[];
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
    add: ({ id, paragraphs }) => {
      articles.push(
        paragraphs
          .filter(({ role }) => role !== 'boilerplate')
          .map(({ n, text }) => ({ article: id, paragraph: n, text, words: analyse(text) })),
      );
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

type Wanted = readonly ReadonlySet<string>[];

function passagesOf(searched: Searched, wanted: Wanted): Passage[] {
  const found = searched.words.filter(({ term }) => wanted.some((terms) => terms.has(term)));
  if (!hasAll(found, wanted)) return [];
  const sentences = sentencesOf(searched.text);
  const whole = sentences.flatMap((sentence) => {
    const words = found.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    return hasAll(words, wanted) ? [passage(searched, sentence, words)] : [];
  });
  if (whole.length > 0) return whole;
  // In several sentences: those nearest to each other.
  const words = nearest(found, wanted);
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const touched = sentences.filter(({ start, end }) => start < last && first < end);
  return [passage(searched, { start: touched[0]?.start ?? first, end: touched.at(-1)?.end ?? last }, words)];
}

function hasAll(words: readonly Word[], wanted: Wanted): boolean {
  return wanted.every((terms) => words.some(({ term }) => terms.has(term)));
}

/** The shortest run of the words found in which all of those wanted occur. */
function nearest(found: readonly Word[], wanted: Wanted): Word[] {
  let best: Word[] = [...found];
  const length = (words: readonly Word[]) => (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
  for (const [i] of found.entries()) {
    const size = found.findIndex((_, to) => to >= i && hasAll(found.slice(i, to + 1), wanted));
    if (size < 0) break;
    const run = found.slice(i, size + 1);
    if (length(run) < length(best)) best = run;
  }
  return best;
}

function passage({ article, paragraph, text }: Searched, stretch: Range, words: readonly Word[]): Passage {
  const ranges = words.map(({ start, end }) => ({ start, end }));
  const all = { start: ranges[0]?.start ?? stretch.start, end: ranges.at(-1)?.end ?? stretch.end };
  const { start, end } = around(text, stretch, all);
  const cut = { before: start > stretch.start, after: end < stretch.end };
  return {
    article,
    paragraph,
    ranges,
    snippet: { start, end, text: text.slice(start, end), cut },
    at: writeTextPlace(paragraph, text, ranges),
  };
}
