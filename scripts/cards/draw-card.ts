import type { SKRSContext2D } from '@napi-rs/canvas';
import { breakEvenly } from './break-lines.ts';
import type { CardText, EventCard, IndexCard } from './card-text.ts';
import { drawDates } from './draw-dates.ts';
import { drawFoot } from './draw-foot.ts';
import { drawHead } from './draw-head.ts';
import { drawQuote } from './draw-quote.ts';
import { sansFor } from './fonts.ts';
import { type Ink, inkOfTopic } from './inks.ts';
import { type Block, GAP, heightOfBlock, layOut, TOP } from './layout.ts';
import { MEASURE, Pen, SIZE, type Style } from './pen.ts';

/** Draws a card on a canvas of `SIZE`. */
export function drawCard(card: CardText, context: SKRSContext2D, ink: Ink): void {
  const sans = sansFor(
    card.direction,
    JSON.stringify(card, (key, value) => (key === 'exact' ? '' : value)),
  );
  const pen = new Pen(context, card.direction, { ink, faces: { naskh: 'naskh', sans, mixed: 'mixed' } });
  context.fillStyle = ink('paper');
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  drawHead(card, pen);
  if (card.kind === 'event') drawEvent(card, pen);
  else drawIndex(card, pen);
  drawFoot(card, pen);
}

function drawEvent(card: EventCard, pen: Pen): void {
  const { headline, dates, quote, translation } = layOut(card, pen);
  let top = TOP;
  writeBlock(headline, top, pen);
  top += heightOfBlock(headline);
  drawDates(dates, top, inkOfTopic(card.topic?.index ?? null, pen.ink), pen);
  top += dates.height + GAP;
  drawQuote(card.quote, quote, top, pen);
  top += quote.lines.length * quote.pitch;
  if (translation !== null) writeBlock(translation, top, pen);
}

/** Name of the corpus, and what the site is. */
function drawIndex({ headline, about }: IndexCard, pen: Pen): void {
  const isArabic = pen.direction === 'rtl';
  const large: Style = isArabic
    ? { face: 'naskh', size: 96, weight: 700, ink: pen.ink('ink') }
    : { face: 'sans', size: 78, weight: 600, ink: pen.ink('ink') };
  const small: Style = {
    face: isArabic ? 'naskh' : 'sans',
    size: isArabic ? 36 : 30,
    weight: 400,
    ink: pen.ink('ink-2'),
  };
  const name = blockOf(headline, large, isArabic ? 140 : 100, pen);
  writeBlock(name, 190, pen);
  writeBlock(blockOf(about, small, isArabic ? 62 : 46, pen), 190 + heightOfBlock(name) + 20, pen);
}

function blockOf(words: string, style: Style, pitch: number, pen: Pen): Block {
  const lines = breakEvenly(words, MEASURE, (text) => pen.width(text, style));
  return { lines: lines.map(({ start, end }) => words.slice(start, end)), style, pitch };
}

function writeBlock({ lines, style, pitch }: Block, top: number, pen: Pen): void {
  for (const [n, line] of lines.entries()) {
    pen.write(line, style, 0, top + n * pitch + Math.round((pitch + style.size * 0.5) / 2));
  }
}
