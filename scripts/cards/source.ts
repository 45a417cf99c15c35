import type { ArticleSummary, Citation, Direction, TimelineIndex } from '../../src/core/model/published.ts';
import { fill } from '../pages/interface-words.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { cardWords } from './words.ts';

/** Where a quote stands. */
export interface Source {
  /** Which of the corpus's articles. */
  article: string;
  /** The publisher, or that the text does not name one. */
  publisher: string;
  /** Title in « », or that there is none, and with which words the text opens. */
  title: string;
}

/** The article of a citation, and which it is in order of publication, from 1. */
export function articleOf(
  { key, article: id }: Citation,
  { articles }: TimelineIndex,
): { article: ArticleSummary; number: number } {
  const at = articles.findIndex((one) => one.id === id);
  const article = articles[at];
  if (article === undefined) throw new Error(`citation "${key}" names no article of the index`);
  return { article, number: at + 1 };
}

export function sourceOf(citation: Citation, speech: Speech): Source {
  const { index, language, number, event } = speech;
  const words = cardWords(language);
  const { article, number: which } = articleOf(citation, index);
  return {
    article: fill(words.article, { number: number(which), total: number(index.articles.length) }),
    publisher:
      article.publisher === null ? event('citation.publisherNotGiven') : spoken(article.publisher, language),
    title:
      article.title === null
        ? fill(words.untitled, { opening: openingOf(article) })
        : isolated(quoted(article.title, article.language), article.direction),
  };
}

/** Quotation marks of a language: one that opens, one that closes. */
export const marksOf = (language: string): [string, string] => (language === 'en' ? ['“', '”'] : ['«', '»']);

const quoted = (words: string, language: string): string => {
  const [open, close] = marksOf(language);
  return open + words + close;
};

/** What the text opens with; that it goes on is said outside of the marks. */
function openingOf({ opening, language, direction }: ArticleSummary): string {
  const words = opening.replace(/…$/u, '');
  return isolated(quoted(words, language) + (words === opening ? '' : ' …'), direction);
}

/** Unicode's isolates (UAX #9): the words keep the order of their own language. */
const isolated = (text: string, direction: Direction): string =>
  `${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;
