import { Path2D } from '@napi-rs/canvas';
import { topicShapePath } from '../../src/app/marks/topic-shapes.ts';
import type { CardText, EventCard } from './card-text.ts';
import { inkOfTopic } from './inks.ts';
import { MEASURE, type Pen, type Style } from './pen.ts';

const BASELINE = 97;
const SHAPE = 17;

/** Wordmark and name of the corpus at the start; topic and status at the end; the heavy rule under them. */
export function drawHead(card: CardText, pen: Pen): void {
  const { wordmark, site } = card;
  // Naskh has no Cyrillic.
  const face = /\p{Script=Cyrillic}/u.test(wordmark) ? 'sans' : 'naskh';
  const brand: Style = { face, size: 42, weight: 700, ink: pen.ink('ink') };
  const name: Style = { face: 'sans', size: 25, weight: 500, ink: pen.ink('ink') };
  let along = pen.write(wordmark, brand, 0, BASELINE) + 18;
  if (card.kind === 'event') {
    pen.context.fillStyle = pen.ink('rule');
    pen.box(along, 68, 2, 36);
    along += 20;
    const room = MEASURE - along - drawTopic(card, pen) - 24;
    pen.write(shrunk(site, name, room, pen), name, along, BASELINE - 3);
  }
  pen.context.fillStyle = pen.ink('ink');
  pen.box(0, 130, MEASURE, 3);
}

/** Returns the width taken at the end of the line. */
function drawTopic({ topic, status }: EventCard, pen: Pen): number {
  const style: Style = { face: 'sans', size: 23, weight: 400, ink: pen.ink('ink-2') };
  const words = topic === null ? status : `${topic.name} · ${status}`;
  const width = pen.width(words, style);
  pen.write(words, style, MEASURE - width, BASELINE - 3);
  if (topic === null) return width;
  const along = MEASURE - width - 14 - SHAPE;
  const { context } = pen;
  context.save();
  context.translate(pen.left(along, SHAPE), BASELINE - 3 - 8 - SHAPE / 2);
  context.scale(SHAPE / 10, SHAPE / 10);
  context.fillStyle = inkOfTopic(topic.index, pen.ink);
  context.fill(new Path2D(topicShapePath(topic.index)), 'evenodd');
  context.restore();
  return width + 14 + SHAPE;
}

/**
 * Whole words as far as there is room, with an ellipsis where some are left out: behind the closing mark of what is
 * quoted, where there is one. Empty where not one word fits.
 */
export function shrunk(words: string, style: Style, room: number, pen: Pen): string {
  if (pen.width(words, style) <= room) return words;
  const [, body = '', mark = '', isolate = ''] = /^(.*?)([»”]?)(?: …)?(\u2069?)$/su.exec(words) ?? [];
  for (let kept = body; ; ) {
    const cut = kept.search(/\s+\S*$/u);
    if (cut < 1) return '';
    kept = kept.slice(0, cut).replace(/[،؛,;:]$/u, '');
    // Of what is quoted at least a word, or a closing mark would stand alone.
    if (mark !== '' && !/[«“]./u.test(kept)) return '';
    const said = `${kept}${mark} …${isolate}`;
    if (pen.width(said, style) <= room) return said;
  }
}
