import type { CardText } from './card-text.ts';
import { shrunk } from './draw-head.ts';
import { MEASURE, type Pen, type Style } from './pen.ts';

const BASELINE = 578;
const GAP = 40;

/** The source at the start, the short path at the end. */
export function drawFoot(card: CardText, pen: Pen): void {
  const style: Style = { face: 'sans', size: 21, weight: 400, ink: pen.ink('ink-2') };
  // An address runs from left to right in every language.
  const address = pen.towards('ltr');
  const path = { ...style, ink: pen.ink('ink') };
  const width = address.width(card.path, path);
  const at = pen.direction === 'rtl' ? 0 : MEASURE - width;
  address.write(card.path, path, at, BASELINE);

  const parts =
    card.kind === 'index' ? card.figures : [card.source.article, card.source.publisher, card.source.title];
  let along = 0;
  for (const [n, part] of parts.entries()) {
    const words = n === 0 ? part : ` · ${part}`;
    const room = MEASURE - width - GAP - along;
    // The words of the text may be shortened; all else stands whole or not at all.
    const said = card.kind === 'event' && n === 2 ? shrunk(words, style, room, pen) : words;
    if (said === '' || pen.width(said, style) > room) return;
    along += pen.write(said, style, along, BASELINE);
  }
}
