import { fold } from './fold.ts';

const UNITS = 0x1_0000;
const UNKNOWN = -1;
const folded = new Int32Array(UNITS).fill(UNKNOWN);

/**
 * What `fold` makes of one UTF-16 unit, so that a text can be read letter by letter without being copied: the
 * folded unit, 0 where it is dropped, and itself where folding would give several (ligatures).
 */
export function foldUnit(unit: number): number {
  const known = folded[unit] ?? 0;
  if (known !== UNKNOWN) return known;
  const text = fold(String.fromCharCode(unit)).text;
  const code = text.length > 1 ? unit : text.length === 0 ? 0 : text.charCodeAt(0);
  folded[unit] = code;
  return code;
}

/** What a UTF-16 unit is to somebody who reads words. */
export const Class = { sign: 1, letter: 2, digit: 3, blank: 4, line: 5, mark: 6, hidden: 7 } as const;

const classes = new Uint8Array(UNITS);

/**
 * The class of a UTF-16 unit as it stands in the text: `mark` is what `fold` drops and a reader sees as part of
 * the letter before it (tashkeel, tatweel, the lone hamza), `hidden` what it drops and nobody sees.
 */
export function classOf(unit: number): number {
  // Beyond a text’s end there is no unit.
  if (Number.isNaN(unit)) return Class.sign;
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit), unit);
  classes[unit] = found;
  return found;
}

function classify(character: string, unit: number): number {
  if (/[\n\r\u2028\u2029]/u.test(character)) return Class.line;
  const plain = foldUnit(unit);
  if (plain === 0) return /\p{Cf}/u.test(character) ? Class.hidden : Class.mark;
  if (plain >= 48 && plain <= 57) return Class.digit;
  if (/\s/u.test(character)) return Class.blank;
  // Halves of a pair are letters, so that no word of time begins or ends inside a character.
  return /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character) ? Class.letter : Class.sign;
}
