import { fold } from '../arabic/fold.ts';

/** What stands between a word and the one before it; `stop` at the start of a text. */
export type Gap = 'blank' | 'mark' | 'comma' | 'bracket' | 'slash' | 'stop';

/** A word of a paragraph: letters and digits in a row, with their marks. */
export interface Word {
  /** UTF-16 units of the original, marks of the last letter with it. */
  start: number;
  end: number;
  /** Folded, see `core/arabic/fold`. */
  term: string;
  /** Original start of each folded unit of the term. */
  starts: readonly number[];
  gap: Gap;
  /** «على», which folding makes the given name «علي»; Persian writes both alike. */
  on: boolean;
}

/** Folding drops most marks; those that take a place of their own, as Indian scripts have them, belong to their word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text with their places and with what parts them. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let before = 0;
  for (const match of folded.text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const gap = words.length === 0 ? 'stop' : gapOf(folded.text.slice(before, from));
    words.push({
      start: folded.map[from] ?? 0,
      end: endOf(folded.map, to),
      term: match[0],
      starts: folded.map.slice(from, to),
      gap,
      on: match[0] === 'علي' && /[ىی]/u.test(text.slice(folded.map[from], endOf(folded.map, to))),
    });
    before = to;
  }
  return words;
}

/** Marks after the last letter are its own: the map leads past them. */
function endOf(map: readonly number[], to: number): number {
  const last = map[to - 1] ?? 0;
  let after = to;
  while (map[after] === last) after += 1;
  return map[after] ?? last;
}

/** Quotation marks and joining strokes neither begin nor end a sentence. */
function gapOf(between: string): Gap {
  if (between.trim() === '') return 'blank';
  if (between.trim() === '/') return 'slash';
  if (/^[\s"“”„«»‹›'‘’-]*$/u.test(between)) return 'mark';
  if (!/^[\s"“”„«»‹›'‘’،,()[\]-]*$/u.test(between)) return 'stop';
  return /[،,]/u.test(between) ? 'comma' : 'bracket';
}
