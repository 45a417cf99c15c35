import type { Stretch } from '../pages/leading-citation.ts';
import { breakLines } from './break-lines.ts';
import { clauseAround } from './clause.ts';
import { MEASURE, type Pen, type Style } from './pen.ts';
import type { CardQuote } from './quote.ts';
import { marksOf } from './source.ts';

/** A quote as it is drawn. */
export interface QuoteLayout {
  style: Style;
  /** From line to line. */
  pitch: number;
  /** Of `exact`; in order. */
  lines: Stretch[];
  /** Before and after the words, outside the amber: the marks, and an ellipsis beyond them where words are left out. */
  opening: string;
  closing: string;
}

/**
 * Of a quote: type, distance of lines, most lines, and how dear it is to have it so. The first is for a few words,
 * which otherwise are lost on their card; the last is the smallest that can still be read in a chat.
 */
const SIZES = [
  { size: 42, pitch: 80, most: 2, cost: -0.4 },
  { size: 34, pitch: 66, most: 3, cost: 0 },
  { size: 30, pitch: 58, most: 3, cost: 2.5 },
  { size: 27, pitch: 51, most: 3, cost: 5 },
] as const;

/** Of the part of a quote for the whole of which there is no room. */
const CLAUSE = { size: 30, pitch: 58 };

/** The whole quote in each size that has room for it; in the largest only if it takes no further line for that. */
export function layQuotes(quote: CardQuote, pen: Pen): { quote: QuoteLayout; cost: number }[] {
  const whole = { start: 0, end: quote.exact.length };
  const laid = SIZES.map(({ most, cost, ...type }) => ({ quote: lay(quote, whole, type, most, pen), cost }));
  const [largest, next] = laid.map((one) => one.quote?.lines.length);
  return (largest === next ? laid : laid.slice(1)).flatMap(({ quote: layout, cost }) =>
    layout === null ? [] : [{ quote: layout, cost }],
  );
}

/** The clause that has the words that give the date, in as many lines as there may be. */
export function layClause(quote: CardQuote, most: number, pen: Pen): QuoteLayout {
  const { exact, dating } = quote;
  const fits = (part: Stretch) => lay(quote, part, CLAUSE, most, pen) !== null;
  const part = clauseAround(exact, dating[0] ?? null, fits);
  const laid = lay(quote, part, CLAUSE, Number.POSITIVE_INFINITY, pen);
  if (laid === null) throw new Error('a quote has no words');
  return laid;
}

function lay(
  { exact, direction, language }: CardQuote,
  { start, end }: Stretch,
  { size, pitch }: { size: number; pitch: number },
  most: number,
  pen: Pen,
): QuoteLayout | null {
  const own = pen.towards(direction);
  const style: Style = { face: 'naskh', size, weight: 400, ink: pen.ink('on-amber') };
  const [open, close] = marksOf(language);
  const opening = start > 0 ? `… ${open}` : open;
  const closing = end < exact.length ? `${close} …` : close;
  const before = own.width(opening, style) + 2;
  const after = own.width(closing, style) + 2;
  const lines = breakLines(
    exact.slice(start, end),
    (line) => MEASURE - after - (line === 0 ? before : 0),
    (text) => own.width(text, style),
  );
  if (lines.length > most || lines.length === 0) return null;
  const placed = lines.map((line) => ({ start: line.start + start, end: line.end + start }));
  return { style, pitch, lines: placed, opening, closing };
}
