/** What an event takes up of a row of the grid, in days, whatever its words: marks may not touch, words may end. */
import { FORMS } from './codes.ts';
import type { Columns } from './columns.ts';
import { daysOfPixels } from './grid-scale.ts';

/** Kept free for the first words of a label. */
const WORDS_PX = 120;
/** With more than this a label has all the room it needs. */
const PLENTY_PX = 280;
/** Of the fade on the side on which a date is open. */
const FADE_PX = 64;
/** An event that covers more than this of a cell stands in a row for long ones. */
const LONG = 0.4;

const OPEN = FORMS.indexOf('open');

export class GridRoom {
  readonly plenty: number;
  /** The longest that is not long, in days. */
  readonly short: number;
  readonly #words: number;
  readonly #fade: number;
  readonly #columns: Columns;

  constructor(columns: Columns, size: number) {
    this.#columns = columns;
    this.#words = daysOfPixels(WORDS_PX, size);
    this.plenty = daysOfPixels(PLENTY_PX, size);
    this.#fade = daysOfPixels(FADE_PX, size);
    this.short = Math.max(1, LONG * 2 ** size);
  }

  isLong(ordinal: number): boolean {
    const { extentFrom, extentTo } = this.#columns;
    return (extentTo[ordinal] as number) - (extentFrom[ordinal] as number) > this.short;
  }

  /** Day number at which its mark and its label begin. */
  from(ordinal: number): number {
    return this.#columns.extentFrom[ordinal] as number;
  }

  /** As `from`, with the fade of an open date. */
  begin(ordinal: number): number {
    return this.from(ordinal) - this.#fadeOf(ordinal);
  }

  /** Where something else may begin. */
  end(ordinal: number): number {
    const mark = (this.#columns.extentTo[ordinal] as number) + this.#fadeOf(ordinal);
    return Math.max(mark, this.from(ordinal) + this.#words);
  }

  #fadeOf(ordinal: number): number {
    return this.#columns.form[ordinal] === OPEN ? this.#fade : 0;
  }
}

/** Above 0 if the second matters more: of two alike the earlier one does. */
export function byRank({ rank }: Columns, a: number, b: number): number {
  return (rank[b] as number) - (rank[a] as number) || a - b;
}
