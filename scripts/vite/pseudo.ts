const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
};

/** How much longer a translation may be than what it translates. */
const LONGER = 0.4;

/**
 * Words of the interface as a language would have them that is longer than any of ours: longer by 40 %, Latin
 * letters accented, in brackets. On the page, text without brackets was never translatable, and a bracket that is
 * not to be seen was cut off.
 */
export function pseudo(sentence: string): string {
  const words = sentence.replaceAll(/\s*\{\{\w+\}\}\s*/g, ' ').trim();
  const more = [...words].slice(0, Math.ceil([...words].length * LONGER)).join('');
  // A single word becomes a longer word, since that is what does not wrap.
  const gap = words.includes(' ') ? ' ' : '';
  return `[${accented(sentence)}${gap}${accented(more.trim())}]`;
}

/** Every sentence of a file of words. */
export function pseudoWords(tree: unknown): unknown {
  if (typeof tree === 'string') return tree === '' ? '' : pseudo(tree);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, pseudoWords(value)]));
}

function accented(text: string): string {
  return text
    .split(/(\{\{\w+\}\})/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replaceAll(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter),
    )
    .join('');
}
