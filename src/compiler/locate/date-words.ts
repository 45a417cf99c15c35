import type { Span } from '../../core/model/published.ts';
import type { ReadArticle, ReadCitation } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';
import { findQuote } from './find-quote.ts';

/**
 * Spans of the words that date a citation, in the order written; `undefined` if one is not found.
 * Mere words stand in the citation's paragraph; if they do so twice, the ones within its quote are meant.
 */
export function findDateWords(
  { date, paragraph }: ReadCitation,
  article: ReadArticle,
  quote: Span | undefined,
  book: ReportBook,
): Span[] | undefined {
  if (date.by !== 'rule' && date.by !== 'editor') return [];
  const { words = [], spot } = date;
  const list = Array.isArray(words) ? words : [words];
  const spans = list.map((item, n) => {
    const at = Array.isArray(words) ? spot.at('words', n) : spot.at('words');
    return typeof item === 'string'
      ? findQuote({ paragraph, exact: item }, article, at, book, quote)
      : findQuote(item, article, at.at('exact'), book);
  });
  const found = spans.filter((span) => span !== undefined);
  return found.length === spans.length ? found : undefined;
}
