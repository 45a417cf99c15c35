import { analyse } from '../arabic/analyse.ts';
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

interface Word extends Range {
  term: string;
}

/** A paragraph whose words are known. */
export interface Searched {
  article: Id;
  paragraph: number;
  text: string;
  words: Word[];
}

/** Paragraphs of an article that are searched: lines that are no article text are not. */
export function searchedIn({ id, paragraphs }: ArticleText): Searched[] {
  return paragraphs
    .filter(({ role }) => role !== 'boilerplate')
    .map(({ n, text }) => ({ article: id, paragraph: n, text, words: analyse(text) }));
}

/** For each word sought, the words of the texts that are it. */
export type Wanted = readonly { has: (term: string) => boolean }[];

/** The sentences of a paragraph that have all words; else those in which they stand nearest to each other. */
export function passagesOf(searched: Searched, wanted: Wanted): Passage[] {
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
