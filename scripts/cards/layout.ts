import { breakEvenly } from './break-lines.ts';
import type { EventCard } from './card-text.ts';
import { type DateRows, layDates } from './date-rows.ts';
import { MEASURE, type Pen, type Style } from './pen.ts';
import { layClause, layQuotes, type QuoteLayout } from './quote-layout.ts';

/** Between the rule and the foot. */
export const TOP = 154;
const BOTTOM = 544;

/** Of a clause. */
const CLAUSE_LINES = 3;
export const GAP = 22;

export interface Block {
  lines: string[];
  style: Style;
  pitch: number;
}

export interface Layout {
  headline: Block;
  dates: DateRows;
  quote: QuoteLayout;
  /** `null` where there is none, or no room for the whole of it. */
  translation: Block | null;
}

/** Headlines from the largest to the smallest: size, most lines, and how dear it is to have it so. */
const HEADLINES = [
  { size: 62, most: 1, cost: 0 },
  { size: 54, most: 1, cost: 1 },
  { size: 48, most: 1, cost: 2 },
  { size: 54, most: 2, cost: 2.5 },
  { size: 48, most: 2, cost: 3 },
  { size: 42, most: 2, cost: 4 },
  { size: 38, most: 2, cost: 6 },
  { size: 34, most: 3, cost: 9 },
] as const;

/** What it costs to leave out the translation. */
const NO_TRANSLATION = 6;

/** The whole quote as large as there is room for, after the headline has given way; else its clause. */
export function layOut(card: EventCard, pen: Pen): Layout {
  const dates = layDates(card, pen);
  const translations = [layTranslation(card, pen), null];
  const quotes = layQuotes(card.quote, pen);
  let best: { layout: Layout; cost: number } | null = null;
  for (const { size, most, cost: dear } of HEADLINES) {
    const headline = layHeadline(card.headline, size, pen);
    if (headline.lines.length > most) continue;
    for (const { quote, cost: smaller } of quotes) {
      for (const translation of translations) {
        const wanting = translation === null && card.quote.translation !== null;
        const cost = dear + smaller + (wanting ? NO_TRANSLATION : 0);
        const layout = { headline, dates, quote, translation };
        if (heightOf(layout) <= BOTTOM - TOP && (best === null || cost < best.cost)) best = { layout, cost };
      }
    }
  }
  return best?.layout ?? withClause(card, dates, pen);
}

export const heightOfBlock = ({ lines, pitch }: Block): number => lines.length * pitch;

function heightOf({ headline, dates, quote, translation }: Layout): number {
  const below = translation === null ? 0 : heightOfBlock(translation) + 10;
  return heightOfBlock(headline) + dates.height + GAP + quote.lines.length * quote.pitch - 10 + below;
}

function withClause(card: EventCard, dates: DateRows, pen: Pen): Layout {
  const smallest = layHeadline(card.headline, 38, pen);
  const headline = smallest.lines.length <= 2 ? smallest : shortened(card.headline, pen);
  for (let most = CLAUSE_LINES; ; most--) {
    const layout = { headline, dates, quote: layClause(card.quote, most, pen), translation: null };
    if (most === 1 || heightOf(layout) <= BOTTOM - TOP) return layout;
  }
}

function layHeadline(words: string, size: number, pen: Pen): Block {
  // Arabic script stands smaller in its size, and needs deeper lines for what it has above and below.
  const isArabic = pen.direction === 'rtl';
  const style: Style = isArabic
    ? { face: 'naskh', size, weight: 700, ink: pen.ink('ink') }
    : { face: 'sans', size: Math.round(size * 0.84), weight: 600, ink: pen.ink('ink') };
  const lines = breakEvenly(words, MEASURE, (text) => pen.width(text, style));
  return {
    lines: lines.map(({ start, end }) => words.slice(start, end)),
    style,
    pitch: Math.round(style.size * (isArabic ? 1.5 : 1.3)),
  };
}

/** Two lines of a headline that is too long for any card, and an ellipsis that says so. */
function shortened(words: string, pen: Pen): Block {
  for (let cut = words; ; ) {
    cut = cut.slice(0, Math.max(0, cut.trimEnd().search(/\s\S*$/u)));
    const block = layHeadline(`${cut.replace(/[\s،؛,;:]+$/u, '')} …`, 38, pen);
    if (block.lines.length <= 2 || cut === '') return block;
  }
}

function layTranslation({ quote }: EventCard, pen: Pen): Block | null {
  if (quote.translation === null) return null;
  const { label, text } = quote.translation;
  const style: Style = { face: 'sans', size: 21, weight: 400, ink: pen.ink('ink-2') };
  const words = `${label}: ${text}`;
  const lines = breakEvenly(words, MEASURE, (part) => pen.width(part, style));
  return { lines: lines.map(({ start, end }) => words.slice(start, end)), style, pitch: 31 };
}
