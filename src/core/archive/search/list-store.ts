/** Slices of a list, the first of so many bytes; each further one is twice as long. */
const FIRST_SLICE = 8;
const LONGEST_SLICE = 1024;
/** Bytes at the end of a slice that say where the next one is. */
const LINK = 4;

/**
 * Many lists of growing numbers at once, in one stretch of memory: a gap takes a byte or two, and a list of a single
 * number no more than eight. A hundred thousand events have some five million of them.
 */
export class ListStore {
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  /** Of each list: where it begins, where it is written on, where its slice ends, and its last number and one. */
  #first = new Int32Array(1024).fill(-1);
  #at = new Int32Array(1024);
  #end = new Int32Array(1024);
  #next = new Float64Array(1024);
  #count = new Int32Array(1024);
  /** Of lists with more than one slice: how long the next one will be. */
  readonly #lengths = new Map<number, number>();
  #lists = 0;

  /** How many numbers a list has. */
  countOf(list: number): number {
    return list < this.#lists ? (this.#count[list] ?? 0) : 0;
  }

  /** Adds a number to a list; the same one again is passed over. @throws RangeError if it is below the last */
  add(list: number, number: number): void {
    this.#makeRoom(list);
    const next = this.#next[list] ?? 0;
    if (number === next - 1) return;
    if (number < next) throw new RangeError(`${number} comes after ${next - 1}`);
    let gap = number - next;
    while (gap >= 128) {
      this.#put(list, 128 | (gap % 128));
      gap = Math.floor(gap / 128);
    }
    this.#put(list, gap);
    this.#next[list] = number + 1;
    this.#count[list] = (this.#count[list] ?? 0) + 1;
  }

  /** Writes the numbers of a list, in order, from a place of the target on. */
  readInto(list: number, target: Uint32Array, from: number): void {
    const count = this.countOf(list);
    let at = this.#first[list] ?? -1;
    let length = FIRST_SLICE;
    let end = at + length;
    let next = 0;
    for (let i = 0; i < count; i += 1) {
      let gap = 0;
      let unit = 1;
      let byte = 128;
      while (byte >= 128) {
        // All slices but the last are followed by another.
        if (at === end - LINK && end !== this.#end[list]) {
          at = this.#linkAt(at);
          length = Math.min(length * 2, LONGEST_SLICE);
          end = at + length;
        }
        byte = this.#bytes[at] ?? 0;
        at += 1;
        gap += (byte & 127) * unit;
        unit *= 128;
      }
      target[from + i] = next + gap;
      next += gap + 1;
    }
  }

  #put(list: number, byte: number): void {
    let at = this.#at[list] ?? 0;
    const end = this.#end[list] ?? 0;
    if (at === end) at = this.#grow(list, end);
    this.#bytes[at] = byte;
    this.#at[list] = at + 1;
  }

  /** The last bytes of the slice go on in the next one, and make way for the link to it. */
  #grow(list: number, end: number): number {
    const first = this.#first[list] ?? -1;
    if (first < 0) {
      const slice = this.#slice(FIRST_SLICE);
      this.#first[list] = slice;
      this.#end[list] = slice + FIRST_SLICE;
      return slice;
    }
    const length = Math.min(this.#lengths.get(list) ?? FIRST_SLICE * 2, LONGEST_SLICE);
    this.#lengths.set(list, length * 2);
    const slice = this.#slice(length);
    this.#bytes.copyWithin(slice, end - LINK, end);
    new DataView(this.#bytes.buffer).setInt32(end - LINK, slice);
    this.#end[list] = slice + length;
    return slice + LINK;
  }

  #linkAt(at: number): number {
    return new DataView(this.#bytes.buffer).getInt32(at);
  }

  #slice(length: number): number {
    const slice = this.#used;
    this.#used += length;
    if (this.#used > this.#bytes.length) {
      const bytes = new Uint8Array(this.#bytes.length * 2);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    return slice;
  }

  #makeRoom(list: number): void {
    if (list < this.#lists) return;
    this.#lists = list + 1;
    if (list < this.#first.length) return;
    const length = Math.max(this.#first.length * 2, list + 1);
    const known = this.#first.length;
    const first = new Int32Array(length).fill(-1, known);
    first.set(this.#first);
    this.#first = first;
    this.#at = grown(this.#at, new Int32Array(length));
    this.#end = grown(this.#end, new Int32Array(length));
    this.#next = grown(this.#next, new Float64Array(length));
    this.#count = grown(this.#count, new Int32Array(length));
  }
}

function grown<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
