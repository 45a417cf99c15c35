/**
 * Lists of ordinals as text: six bits to a character, of 64 that JSON leaves as they are. A sparse list is written by
 * its gaps, five bits and a sign that more follow in each character; a dense one by a bit for every ordinal, after a
 * mark. Compressed, both come close to what the list can be told in; the shorter one is taken for what it costs raw.
 */
import { addTo, type Bitset, emptySet, nextIn } from '../bitset.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DENSE = '~';
const MORE = 32;

const CODES = new Uint8Array(128);
for (let i = 0; i < 64; i += 1) CODES[ALPHABET.charCodeAt(i)] = i;
const DENSE_CODE = DENSE.charCodeAt(0);

/** @param ordinals in order, each once */
export function writeList(ordinals: ArrayLike<number>): string {
  const { length } = ordinals;
  const last = ordinals[length - 1];
  if (last === undefined) return '';
  const denseLength = Math.floor(last / 6) + 1 + DENSE.length;
  let text = '';
  let next = 0;
  for (let i = 0; i < length && text.length <= denseLength; i += 1) {
    const ordinal = ordinals[i] ?? 0;
    let gap = ordinal - next;
    next = ordinal + 1;
    while (gap >= MORE) {
      text += ALPHABET.charAt(MORE | (gap & (MORE - 1)));
      gap = Math.floor(gap / MORE);
    }
    text += ALPHABET.charAt(gap);
  }
  return text.length <= denseLength ? text : writeDense(ordinals, denseLength - DENSE.length);
}

function writeDense(ordinals: ArrayLike<number>, length: number): string {
  const sixes = new Uint8Array(length);
  for (let i = 0; i < ordinals.length; i += 1) {
    const ordinal = ordinals[i] ?? 0;
    const at = Math.floor(ordinal / 6);
    sixes[at] = (sixes[at] ?? 0) | (1 << (ordinal % 6));
  }
  let text = DENSE;
  for (const six of sixes) text += ALPHABET.charAt(six);
  return text;
}

/** Adds what a list says to a set. Ordinals that the set cannot tell apart are left out. */
export function readListInto(set: Bitset, text: string): void {
  if (text.charCodeAt(0) === DENSE_CODE) readDenseInto(set, text);
  else readGapsInto(set, text);
}

function readGapsInto(set: Bitset, text: string): void {
  const { words, length } = set;
  let next = 0;
  let gap = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = CODES[text.charCodeAt(at)] ?? 0;
    gap += (code & (MORE - 1)) * unit;
    if (code >= MORE) {
      unit *= MORE;
      continue;
    }
    const ordinal = next + gap;
    if (ordinal >= length) return;
    words[ordinal >>> 5] = (words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
    next = ordinal + 1;
    gap = 0;
    unit = 1;
  }
}

function readDenseInto(set: Bitset, text: string): void {
  let ordinal = 0;
  for (let at = DENSE.length; at < text.length; at += 1) {
    const six = CODES[text.charCodeAt(at)] ?? 0;
    for (let bit = 0; six >>> bit !== 0; bit += 1) {
      if (((six >>> bit) & 1) === 1 && ordinal + bit < set.length) addTo(set, ordinal + bit);
    }
    ordinal += 6;
  }
}

/** @param length how many ordinals there may be */
export function readList(text: string, length: number): number[] {
  const set = emptySet(length);
  readListInto(set, text);
  const ordinals: number[] = [];
  for (let ordinal = nextIn(set, 0); ordinal >= 0; ordinal = nextIn(set, ordinal + 1)) ordinals.push(ordinal);
  return ordinals;
}
