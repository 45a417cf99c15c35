import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { CardText } from './card-text.ts';
import { drawCard } from './draw-card.ts';
import { registerFonts } from './fonts.ts';
import { readInks } from './inks.ts';
import { SIZE } from './pen.ts';
import { encodePng } from './png.ts';

/** Draws a card; the PNG file's bytes. */
export type Draw = (card: CardText) => Promise<Buffer>;

/** The one place that makes a canvas. */
export function openStudio(): Draw {
  registerFonts(GlobalFonts);
  const ink = readInks();
  return async (card) => {
    const canvas = createCanvas(SIZE.width, SIZE.height);
    drawCard(card, canvas.getContext('2d'), ink);
    return encodePng(canvas.data(), SIZE.width, SIZE.height);
  };
}
