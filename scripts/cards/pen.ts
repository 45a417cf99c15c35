import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Direction } from '../../src/core/model/published.ts';
import { type Face, FONTS } from './fonts.ts';
import type { Ink } from './inks.ts';

/** As the chats ask for it. In pixels, as all measures of a card. */
export const SIZE = { width: 1200, height: 630 };

/** Paper around what is drawn, at the start and end of every line. */
const MARGIN = 72;

export const MEASURE = SIZE.width - 2 * MARGIN;

/** How words are written. */
export interface Style {
  face: Face;
  size: number;
  weight: number;
  /** A colour, `#rrggbb`. */
  ink: string;
}

/**
 * Draws by distance from the start of the line, so that nothing else on a card knows left from right.
 */
export class Pen {
  readonly context: SKRSContext2D;
  readonly direction: Direction;
  readonly ink: Ink;
  readonly #faces: Readonly<Record<Face, Face>>;
  /** Shaping a line is most of what a card costs, and breaking lines asks for the same again and again. */
  readonly #widths = new Map<string, number>();

  /** @param faces what is written instead of each face */
  constructor(
    context: SKRSContext2D,
    direction: Direction,
    { ink, faces }: { ink: Ink; faces: Readonly<Record<Face, Face>> },
  ) {
    this.context = context;
    this.direction = direction;
    this.ink = ink;
    this.#faces = faces;
  }

  /** The same pen for words of another direction: their lines start at the other margin. */
  towards(direction: Direction): Pen {
    return new Pen(this.context, direction, { ink: this.ink, faces: this.#faces });
  }

  width(text: string, style: Style): number {
    this.#take(style);
    const key = `${this.context.direction} ${style.face} ${style.size} ${style.weight} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const { width } = this.context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** @param along from the start margin to where the words begin. Returns their width. */
  write(text: string, style: Style, along: number, baseline: number): number {
    const width = this.width(text, style);
    this.context.fillStyle = style.ink;
    this.context.fillText(text, this.x(along), baseline);
    return width;
  }

  /**
   * Edges lie between pixels: one that cut through them would be a paler line along the box.
   *
   * @param along from the start margin to the box's own start
   */
  box(along: number, top: number, width: number, height: number): void {
    const left = this.left(along, width);
    const [x, right] = [left, left + width].map(Math.round) as [number, number];
    const [y, bottom] = [top, top + height].map(Math.round) as [number, number];
    this.context.fillRect(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
  }

  /** Where a box lies on the canvas: its left edge. */
  left(along: number, width: number): number {
    return this.direction === 'rtl' ? this.x(along) - width : this.x(along);
  }

  x(along: number): number {
    return this.direction === 'rtl' ? SIZE.width - MARGIN - along : MARGIN + along;
  }

  #take({ face, size, weight }: Style): void {
    const { context } = this;
    context.direction = this.direction;
    context.textAlign = 'start';
    context.font = `400 ${size}px ${FONTS[this.#faces[face]]}`;
    // The files are variable: by the weight of `font` alone they stay at their lightest.
    context.fontVariationSettings = `"wght" ${weight}`;
  }
}
