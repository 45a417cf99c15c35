/** A text folded for comparison, and the way back to its original letters. */
interface Folded {
  text: string;
  /** `map[i]` is the original UTF-16 index of folded unit `i`; `map[text.length]` is the original length. */
  map: number[];
}

/**
 * Letters that compatibility decomposition leaves apart although readers take them for one:
 * Persian and Urdu shapes typed in Arabic words, final ya, ta marbuta, alef wasla.
 */
const LETTERS: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

/**
 * Marks (tashkeel, dagger alef, and the hamza and madda that decomposition sets free), format characters
 * (bidi and zero-width), tatweel, and the lone hamza, which writers leave out at will.
 */
const DROPPED = /[\p{Mn}\p{Me}\p{Cf}\u0640\u0621]/u;

/** Signs such as ½ or ℀ would come apart into a piece of a word and something else: they stay whole. */
const HALF_WORD = /[\p{L}\p{N}][^\p{L}\p{N}\p{M}]|[^\p{L}\p{N}\p{M}][\p{L}\p{N}]/u;

const DIGIT_ZEROS = [0x0660, 0x06f0];

/**
 * Folds spelling differences that do not change the word: marks, hamza seats, ta marbuta, final ya, Persian
 * letters, digits of both Arabic sets, presentation forms, width, case, and every kind of blank.
 *
 * Each original character becomes none, one or (ligatures such as `ﷲ`) several units, never merging with its
 * neighbours, so that `map` leads every folded unit to the character it came from. Idempotent on well-formed
 * text.
 */
export function fold(text: string): Folded {
  let folded = '';
  const map: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) map.push(index);
    index += character.length;
  }
  map.push(text.length);
  return { text: folded, map };
}

/**
 * The original range `[start, end)` of the folded range `[from, to)`, in UTF-16 units. Marks that follow the
 * last letter belong to it, and a character that folded into several units is never cut.
 */
export function originalRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const length = folded.map.at(-1) ?? 0;
  const start = folded.map[from] ?? length;
  if (to <= from) return { start, end: start };
  const last = folded.map[to - 1] ?? length;
  let after = to;
  while (after < folded.text.length && folded.map[after] === last) after += 1;
  return { start, end: folded.map[after] ?? length };
}

/** What each character folds to, once it was asked: texts are of few, again and again. */
const ASKED = new Map<string, string>();
const MOST_ASKED = 4096;

function foldedCharacter(character: string): string {
  const known = ASKED.get(character);
  if (known !== undefined) return known;
  const plain = foldCharacter(character);
  if (ASKED.size < MOST_ASKED) ASKED.set(character, plain);
  return plain;
}

function foldCharacter(character: string): string {
  // Twice, because lower case may bring back a form that decomposes (U+1E9E, U+0130).
  const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  if (HALF_WORD.test(decomposed)) return character;
  let plain = '';
  for (const part of decomposed) {
    if (DROPPED.test(part)) continue;
    plain += LETTERS[part] ?? digit(part) ?? (/\s/u.test(part) ? ' ' : part);
  }
  return plain;
}

function digit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}
