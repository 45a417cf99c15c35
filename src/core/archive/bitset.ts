/** A set of ordinals, one bit each: 100,000 events are 12 KB. */
export interface Bitset {
  /** How many ordinals it can tell apart. */
  readonly length: number;
  /** Bit `i % 32` of word `i / 32`; the bits after the last ordinal are 0. */
  readonly words: Uint32Array;
}

export function emptySet(length: number): Bitset {
  return { length, words: new Uint32Array((length + 31) >>> 5) };
}

export function fullSet(length: number): Bitset {
  const words = new Uint32Array((length + 31) >>> 5).fill(0xffffffff);
  if (length % 32 !== 0) words[words.length - 1] = 2 ** (length % 32) - 1;
  return { length, words };
}

export function setOf(length: number, ordinals: Iterable<number>): Bitset {
  const set = emptySet(length);
  for (const ordinal of ordinals) addTo(set, ordinal);
  return set;
}

export function addTo({ words }: Bitset, ordinal: number): void {
  words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
}

export function hasIn({ words }: Bitset, ordinal: number): boolean {
  return (((words[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;
}

/** Of a word. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function sizeOf({ words }: Bitset): number {
  let size = 0;
  for (let at = 0; at < words.length; at += 1) size += countBits(words[at] as number);
  return size;
}

/** The first ordinal of the set that is not below the one given; -1 where there is none. */
export function nextIn({ words, length }: Bitset, ordinal: number): number {
  if (ordinal >= length) return -1;
  const from = Math.max(ordinal, 0);
  let word = (words[from >>> 5] ?? 0) & (-1 << (from & 31));
  for (let at = from >>> 5; ; word = words[at] ?? 0) {
    if (word !== 0) return at * 32 + 31 - Math.clz32(word & -word);
    at += 1;
    if (at >= words.length) return -1;
  }
}

/** The last ordinal of the set that is not above the one given; -1 where there is none. */
export function previousIn({ words, length }: Bitset, ordinal: number): number {
  const from = Math.min(ordinal, length - 1);
  if (from < 0) return -1;
  let word = (words[from >>> 5] ?? 0) & (0xffffffff >>> (31 - (from & 31)));
  for (let at = from >>> 5; ; word = words[at] ?? 0) {
    if (word !== 0) return at * 32 + 31 - Math.clz32(word);
    at -= 1;
    if (at < 0) return -1;
  }
}

/** The ordinals of the set that are below one, in order. */
export function membersOf(set: Bitset, below: number): Uint32Array {
  const { words } = set;
  const members = new Uint32Array(Math.min(Math.max(below, 0), sizeOf(set)));
  let length = 0;
  for (let at = 0; at * 32 < below; at += 1) {
    for (let word = words[at] as number; word !== 0; word &= word - 1) {
      const ordinal = at * 32 + 31 - Math.clz32(word & -word);
      if (ordinal >= below) break;
      members[length] = ordinal;
      length += 1;
    }
  }
  return members.subarray(0, length);
}
