import type { Lexeme } from '../lexicon/lexicon.ts';

/** A word, number or sign that may be of a date, with its place in the text. */
export interface DateToken {
  kind: Lexeme['kind'] | 'numeric' | 'dash' | 'slash' | 'open' | 'close' | 'comma' | 'dot';
  /** Month 1–12, weekday 1–7 (Monday first), the number, days from today …; 0 for the rest. */
  value: number;
  /** Digits as written, 0 for a number in words. */
  digits: number;
  ordinal: boolean;
  /** UTF-16 units `[start, end)` of the text. */
  start: number;
  end: number;
  /** Whether something that is not a token stands before it. */
  gap: boolean;
  /** Of a month named twice: the other month, where the two names differ. */
  other?: number;
  /** Of three numbers («20/7/2025»): as they stand. */
  parts?: readonly { value: number; digits: number }[];
}

export function makeToken(
  kind: DateToken['kind'],
  start: number,
  end: number,
  gap: boolean,
  more: Partial<Pick<DateToken, 'value' | 'digits' | 'ordinal' | 'parts'>> = {},
): DateToken {
  return { kind, value: 0, digits: 0, ordinal: false, start, end, gap, ...more };
}
