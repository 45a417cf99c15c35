import type { Id } from '../../core/model/published.ts';
import { compareText } from '../report/report.ts';
import { DIGEST, type TextTable } from './ledger.ts';
import type { StoredText } from './proved-line.ts';
import { bytesAt } from './scan-lines.ts';
import { type Splice, spliced } from './splice.ts';

/** A text that is put in, with its line's end. */
export interface NewText extends StoredText {
  content: Uint8Array;
}

/** Texts in a file that was written, in their order. */
export class WrittenTexts {
  readonly #table: TextTable;
  readonly #file: number;
  /** Where each begins, and where the last ends. */
  readonly offsets: Float64Array;

  constructor(table: TextTable, file: number) {
    this.#table = table;
    this.#file = file;
    this.offsets = new Float64Array(table.bytes.length + 1);
    for (let n = 0, offset = 0; n < table.bytes.length; n += 1) {
      offset += table.bytes[n] ?? 0;
      this.offsets[n + 1] = offset;
    }
  }

  /** Where a text stands, or -1. */
  placeOf({ order, digest }: Pick<StoredText, 'order' | 'digest'>): number {
    const { digests } = this.#table;
    const wanted = Buffer.from(digest, 'latin1');
    for (let n = this.#firstOf(order); this.#table.orders[n] === order; n += 1) {
      if (wanted.equals(digests.subarray(n * DIGEST, (n + 1) * DIGEST))) return n;
    }
    return -1;
  }

  read(n: number): unknown {
    const bytes = bytesAt(this.#file, this.offsets[n] ?? 0, this.#table.bytes[n] ?? 0);
    return JSON.parse(bytes.toString('utf8'));
  }

  /**
   * What is to be done to the list when some texts are taken out and others put in, in order of time, those of one
   * time by id. `undefined` if one of those taken out is not there.
   */
  splices(removed: readonly StoredText[], added: readonly NewText[]): Splice<NewText>[] | undefined {
    const places = removed.map((text) => this.placeOf(text)).sort((a, b) => a - b);
    if (places[0] === -1) return undefined;
    const splices = new Map<number, { at: number; removed: number; added: NewText[] }>();
    const at = (place: number): { at: number; removed: number; added: NewText[] } => {
      const splice = splices.get(place) ?? { at: place, removed: 0, added: [] };
      splices.set(place, splice);
      return splice;
    };
    for (const place of places) at(place).removed = 1;
    for (const text of added) at(this.#placeFor(text)).added.push(text);
    for (const splice of splices.values())
      splice.added.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
    return [...splices.values()].sort((a, b) => a.at - b.at);
  }

  /** The table once that is done. */
  after(splices: readonly Splice<NewText>[]): TextTable {
    const { digests, orders, bytes } = this.#table;
    return {
      digests: spliced(digests, splices, ({ digest }) => Buffer.from(digest, 'latin1'), DIGEST),
      orders: spliced(orders, splices, ({ order }) => [order]),
      bytes: spliced(bytes, splices, ({ bytes }) => [bytes]),
    };
  }

  #placeFor({ order, id }: StoredText): number {
    const from = this.#firstOf(order);
    let to = from;
    while (this.#table.orders[to] === order) to += 1;
    return lowest(from, to, (n) => compareText((this.read(n) as { id: Id }).id, id) >= 0);
  }

  #firstOf(order: number): number {
    return lowest(0, this.#table.orders.length, (n) => (this.#table.orders[n] ?? 0) >= order);
  }
}

/** The first number of a range for which something holds that holds for all after it, or else its end. */
function lowest(from: number, to: number, holds: (n: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
