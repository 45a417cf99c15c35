import { fold } from '../arabic/fold.ts';

/** One way of writing Arabic in ASCII, without marks: readable, stable, and not to be read back. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
};

/**
 * Words as an id: lower-case ASCII joined by hyphens, at most `longest` letters and whole words. Empty where nothing
 * of them can be written so.
 */
export function asId(words: string, longest = 40): string {
  const parts = fold(words)
    .text.split(/[^\p{L}\p{N}]+/u)
    .map((word) =>
      [...word].map((letter) => LETTERS[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')).join(''),
    )
    .filter((word) => word !== '');
  let id = '';
  for (const part of parts) {
    const longer = id === '' ? part.slice(0, longest) : `${id}-${part}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}
