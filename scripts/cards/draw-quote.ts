import type { Stretch } from '../pages/leading-citation.ts';
import type { Pen } from './pen.ts';
import type { CardQuote } from './quote.ts';
import type { QuoteLayout } from './quote-layout.ts';

/** Letters whose place in a line cannot be told from the width of what stands before them. */
const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The quoted words under the highlighter, its marks outside; dots under the words that give the date.
 *
 * @param pen of the card; the quote keeps its own direction
 */
export function drawQuote(quote: CardQuote, layout: QuoteLayout, top: number, pen: Pen): void {
  const own = pen.towards(quote.direction);
  const { style, pitch, lines, opening, closing } = layout;
  const plain = { ...style, ink: pen.ink('ink') };
  for (const [n, line] of lines.entries()) {
    const baseline = top + n * pitch + Math.round(pitch * 0.55);
    const words = quote.exact.slice(line.start, line.end);
    const along = n === 0 ? own.write(opening, plain, 0, baseline) + 2 : 0;
    const width = own.width(words, style);
    own.context.fillStyle = pen.ink('amber');
    own.box(along, top + n * pitch, width, pitch - 10);
    own.write(words, style, along, baseline);
    underline(quote, line, { along, baseline: baseline + Math.round(style.size * 0.5) }, layout, own);
    if (n === lines.length - 1) own.write(closing, plain, along + width + 2, baseline);
  }
}

function underline(
  { exact, dating, direction }: CardQuote,
  line: Stretch,
  at: { along: number; baseline: number },
  { style }: QuoteLayout,
  pen: Pen,
): void {
  const isMixed = (direction === 'rtl' ? LTR : RTL).test(exact.slice(line.start, line.end));
  if (isMixed) return;
  for (const words of dating) {
    const start = Math.max(words.start, line.start);
    const end = Math.min(words.end, line.end);
    if (start >= end) continue;
    const from = pen.width(exact.slice(line.start, start), style);
    const to = pen.width(exact.slice(line.start, end), style);
    pen.context.fillStyle = style.ink;
    for (let dot = from; dot < to - 1; dot += 6)
      pen.box(at.along + dot, at.baseline, Math.min(3, to - dot), 2.5);
  }
}
