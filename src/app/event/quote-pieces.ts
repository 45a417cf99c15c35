/** A quote cut at the edges of the words that date it. Pure. */
import type { Citation } from '../../core/model/published.ts';
import { datingWords } from '../../core/quotes/dating-words.ts';
import { cutParagraph } from '../../core/quotes/slices.ts';

export interface QuotePiece {
  text: string;
  /** Offset in the paragraph, UTF-16 units. */
  start: number;
  dates: boolean;
}

/** Joined, the pieces are `citation.exact`. Words outside the quote leave no trace in it. */
export function quotePieces(citation: Citation): QuotePiece[] {
  const { paragraph, start: origin, end: close, exact } = citation;
  const marks = datingWords(citation)
    .filter((span) => span.paragraph === paragraph && span.start < close && origin < span.end)
    .map(({ start, end }) => ({
      id: 'date',
      start: Math.max(start, origin) - origin,
      end: Math.min(end, close) - origin,
    }));
  return cutParagraph(exact, marks).map(({ text, start, ids }) => ({
    text,
    start: origin + start,
    dates: ids.length > 0,
  }));
}
