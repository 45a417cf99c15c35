import type { Span } from '../../core/model/published.ts';
import { locate, splitsPair } from '../../core/quotes/locate.ts';
import type { ReadArticle } from '../read/corpus.ts';
import type { AuthoredQuote } from '../read/shapes.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { advise } from './advise.ts';

/**
 * The span of quoted words in an article. Rules Q1–Q4.
 * @param spot of the words themselves
 * @param narrower a span within which words that occur more than once are meant, if they occur in it once
 */
export function findQuote(
  quote: AuthoredQuote,
  article: Pick<ReadArticle, 'source'>,
  spot: Spot,
  book: ReportBook,
  narrower?: Span,
): Span | undefined {
  const text = article.source.paragraphs[quote.paragraph];
  if (text === undefined) {
    book.error('Q3', spot, {
      expected: `a paragraph of ${article.source.file}: 0 to ${article.source.paragraphs.length - 1}`,
      found: `paragraph ${quote.paragraph}`,
      mend: advise(quote, article),
    });
    return undefined;
  }
  const found = locate(text, quote.exact, quote.occurrence);
  const place = found.found ? found : onlyWithin(found.places, quote, narrower);
  if (!place) {
    reportMissing(quote, found.found ? [] : found.places, text, article, spot, book);
    return undefined;
  }
  checkEdges(text, place, spot, book);
  return { paragraph: quote.paragraph, start: place.start, end: place.end, exact: quote.exact };
}

interface Place {
  start: number;
  end: number;
}

function onlyWithin(places: Place[], quote: AuthoredQuote, narrower: Span | undefined): Place | undefined {
  if (quote.occurrence !== undefined || narrower?.paragraph !== quote.paragraph) return undefined;
  const inside = places.filter((place) => narrower.start <= place.start && place.end <= narrower.end);
  return inside.length === 1 ? inside[0] : undefined;
}

function reportMissing(
  quote: AuthoredQuote,
  places: Place[],
  text: string,
  article: Pick<ReadArticle, 'source'>,
  spot: Spot,
  book: ReportBook,
): void {
  if (places.length === 0) {
    book.error('Q1', spot, {
      expected: `words of paragraph ${quote.paragraph} of ${article.source.file}, letter for letter`,
      found: quoteValue(quote.exact),
      mend: advise(quote, article),
    });
    return;
  }
  const listed = places.map(
    ({ start, end }, n) => `${n + 1}: …${text.slice(Math.max(0, start - 20), end + 20)}…`,
  );
  book.error('Q2', spot, {
    expected:
      quote.occurrence === undefined
        ? 'words that occur once in their paragraph'
        : `an occurrence from 1 to ${places.length}`,
    found: [`${quoteValue(quote.exact)}, ${places.length} times`, ...listed].join('\n'),
    mend: 'quote more words, or say which is meant: occurrence: 1, 2, …',
  });
}

/** Rule Q4: nothing that readers see as one character is cut, and no blank is marked at an edge. */
function checkEdges(text: string, { start, end }: Place, spot: Spot, book: ReportBook): void {
  const exact = text.slice(start, end);
  if (exact !== exact.trim()) {
    book.error('Q4', spot, {
      expected: 'words without blanks before or after',
      found: quoteValue(exact),
      mend: 'take the blank off (it may be a no-break space)',
    });
  }
  for (const at of [start, end]) {
    if (!splitsPair(text, at) && !/^[\p{M}\u200D]/u.test(text.slice(at))) continue;
    book.error('Q4', spot, {
      expected: 'whole letters, with their marks',
      found: `${quoteValue(exact)}, ${at === start ? 'begun' : 'ended'} within a letter of “${text.slice(Math.max(0, at - 3), at + 3)}”`,
      mend: 'take in the mark or the whole character',
    });
  }
}
