import { Class, classOf, foldUnit } from '../../arabic/fold-unit.ts';
import { readNumber } from './read-number.ts';
import { type DateToken, makeToken } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

const SIGNS: Readonly<Record<string, DateToken['kind']>> = {
  '/': 'slash',
  '\\': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '-': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  ',': 'comma',
  '،': 'comma',
  '.': 'dot',
};

/** Told of each word, number or sign that no date is made of. */
type OnOther = (start: number, end: number) => void;

/**
 * Everything in a text that may be of a date, in order: words of the vocabulary, numbers, a few signs. What
 * else stands between two tokens leaves a `gap` before the second. One pass over the text; nothing is copied.
 */
export function scan(text: string, vocabulary: Vocabulary, onOther?: OnOther): DateToken[] {
  const tokens: DateToken[] = [];
  let gap = true;
  let index = 0;
  const other = (start: number, end: number): number => {
    gap = true;
    onOther?.(start, end);
    return end;
  };
  const push = (token: DateToken): number => {
    tokens.push(token);
    gap = false;
    return token.end;
  };
  while (index < text.length) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === Class.letter) {
      const end = readWord(text, index, vocabulary, gap, tokens);
      if (end === -1) index = other(index, endOfWord(text, index));
      else {
        gap = false;
        index = end;
      }
    } else if (kind === Class.digit) {
      const number = readNumber(text, index, gap);
      if ('kind' in number) index = push(number);
      else index = other(index, number.end);
    } else if (kind === Class.sign) {
      const sign = SIGNS[text[index] ?? ''];
      if (sign) index = push(makeToken(sign, index, index + 1, gap));
      else index = other(index, index + 1);
    } else {
      if (kind === Class.line) gap = true;
      index += 1;
    }
  }
  return tokens;
}

/** Reads a phrase, or a word behind its particles; the index after it, or -1 where the word is not of time. */
function readWord(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  gap: boolean,
  tokens: DateToken[],
  left = '',
  depth = 0,
): number {
  const phrase = vocabulary.at(text, start, left);
  if (phrase && !(depth > 0 && isHomograph(text, start, phrase.end))) {
    phrase.lexemes.forEach((lexeme, index) => {
      tokens.push(makeToken(lexeme.kind, start, phrase.end, gap && index === 0, lexeme));
    });
    return phrase.end;
  }
  if (depth === 2 || left !== '') return -1;
  for (const { prefix, leaves, word } of vocabulary.proclitics) {
    const end = afterPrefix(text, start, prefix);
    if (end === -1) continue;
    const before = tokens.length;
    tokens.push(makeToken(word, start, end, gap));
    const after = readWord(text, end, vocabulary, false, tokens, leaves, depth + 1);
    if (after !== -1) return after;
    tokens.length = before;
  }
  return -1;
}

/**
 * «باب», «لامس»: behind a particle, a short word that folding has bared of its hamza is another word, unless the
 * hamza is written («بآب»).
 */
function isHomograph(text: string, start: number, end: number): boolean {
  return text[start] === BARE_ALIF && text[start + 1] !== 'ل' && end - start <= SHORT_WORD;
}

const BARE_ALIF = 'ا';
const SHORT_WORD = 4;

/** The index after a particle glued to a word, or -1 where the word begins otherwise or is nothing but it. */
function afterPrefix(text: string, start: number, prefix: string): number {
  let matched = 0;
  let index = start;
  while (matched < prefix.length && index < text.length) {
    const unit = text.charCodeAt(index);
    const folded = foldUnit(unit);
    if (folded !== 0) {
      if (folded !== prefix.charCodeAt(matched)) return -1;
      matched += 1;
    }
    index += 1;
  }
  while (index < text.length && classOf(text.charCodeAt(index)) === Class.mark) index += 1;
  return matched === prefix.length && classOf(text.charCodeAt(index)) === Class.letter ? index : -1;
}

/** Letters, and digits glued to them («كوفيد19»). */
function endOfWord(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const kind = classOf(text.charCodeAt(index));
    if (kind !== Class.letter && kind !== Class.digit && kind !== Class.mark && kind !== Class.hidden) break;
    index += 1;
  }
  return index;
}
