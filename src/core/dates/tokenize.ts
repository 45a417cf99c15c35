import { fold } from '../arabic/fold.ts';
import { arabic } from './lexicon/ar.ts';
import { english } from './lexicon/en.ts';
import type { Lexicon, Word } from './lexicon/lexicon.ts';

/** What a word of a date means, whatever its language. */
export interface DateToken {
  kind: Word | 'month' | 'weekday' | 'number' | 'dash' | 'slash' | 'open' | 'close';
  /** Month 1–12, weekday 1–7 (Monday first) or the number; 0 for the rest. */
  value: number;
  /** Digits as written, 0 for a number in words. */
  digits: number;
}

/** Why nothing is said of some words: for the editor, in English. */
export interface Refusal {
  refused: string;
}

/**
 * The words of a date as tokens. Refuses a language without a lexicon and any word, number form or sign it does
 * not know, since what is not understood may change the date. A month named twice («تموز/يوليو»,
 * «يوليو (تموز)») becomes one token if both names mean the same month, and is refused if they do not.
 */
export function tokenize(words: readonly string[], language: string): DateToken[] | Refusal {
  const entries = VOCABULARIES[language];
  if (!entries) return { refused: `There are no words of time for the language “${language}” yet.` };
  const pieces = words.flatMap((text) => fold(text).text.match(PIECE) ?? []);
  const tokens: DateToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = readAt(pieces, at, entries);
    if (!read) return { refused: `No date rule knows what “${pieces[at]}” means here.` };
    tokens.push(...read.tokens);
    at += read.length;
  }
  return joinDoubleMonths(tokens[0]?.kind === 'and' ? tokens.slice(1) : tokens);
}

/** Words, numbers (with inner signs, so that 12:30 is not two numbers), any other sign alone. */
const PIECE = /\p{L}+|\d+(?:[.:,٫٬]\d+)*|[^\s]/gu;

const SIGNS: Record<string, DateToken['kind'] | null> = {
  '/': 'slash',
  '(': 'open',
  ')': 'close',
  '-': 'dash',
  '‐': 'dash',
  '–': 'dash',
  '—': 'dash',
  ',': null,
  '،': null,
  '.': null,
  '"': null,
  '“': null,
  '”': null,
  '«': null,
  '»': null,
};

const LONGEST_PHRASE = 3;

interface Vocabulary {
  phrases: Map<string, DateToken[]>;
  proclitics: Lexicon['proclitics'];
}

const VOCABULARIES: Record<string, Vocabulary> = { ar: vocabularyOf(arabic), en: vocabularyOf(english) };

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const phrases = new Map<string, DateToken[]>();
  const add = (phrase: string, ...tokens: DateToken[]) => phrases.set(fold(phrase).text, tokens);
  lexicon.months.forEach((names, index) => {
    for (const name of names) add(name, token('month', index + 1));
  });
  lexicon.weekdays.forEach((names, index) => {
    for (const name of names) add(name, token('weekday', index + 1));
  });
  for (const [word, names] of Object.entries(lexicon.words) as [Word, readonly string[]][]) {
    for (const name of names) add(name, token(word));
  }
  for (const [name, value] of Object.entries(lexicon.numbers)) add(name, token('number', value));
  for (const [name, unit] of Object.entries(lexicon.duals)) add(name, token('number', 2), token(unit));
  for (const name of lexicon.fillers) add(name);
  return { phrases, proclitics: lexicon.proclitics };
}

function token(kind: DateToken['kind'], value = 0, digits = 0): DateToken {
  return { kind, value, digits };
}

interface Read {
  tokens: DateToken[];
  /** Pieces used up. */
  length: number;
}

function readAt(pieces: readonly string[], at: number, vocabulary: Vocabulary): Read | null {
  const piece = pieces[at] ?? '';
  if (/^\d+$/.test(piece)) return { tokens: [token('number', Number(piece), piece.length)], length: 1 };
  const sign = SIGNS[piece];
  if (sign !== undefined) return { tokens: sign ? [token(sign)] : [], length: 1 };
  return readPhrase(pieces, at, vocabulary) ?? readProclitic(pieces, at, vocabulary);
}

function readPhrase(pieces: readonly string[], at: number, { phrases }: Vocabulary): Read | null {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const tokens = phrases.get(pieces.slice(at, at + length).join(' '));
    if (tokens) return { tokens, length: Math.min(length, pieces.length - at) };
  }
  return null;
}

function readProclitic(pieces: readonly string[], at: number, vocabulary: Vocabulary): Read | null {
  const piece = pieces[at] ?? '';
  for (const { prefix, leaves, word } of vocabulary.proclitics) {
    if (!piece.startsWith(prefix)) continue;
    const before = word ? [token(word)] : [];
    const rest = leaves + piece.slice(prefix.length);
    // «و24»: the number is the next piece.
    if (rest === '') return word ? { tokens: before, length: 1 } : null;
    const read = readAt([rest, ...pieces.slice(at + 1, at + LONGEST_PHRASE)], 0, vocabulary);
    if (read) return { tokens: [...before, ...read.tokens], length: read.length };
  }
  return null;
}

function joinDoubleMonths(tokens: readonly DateToken[]): DateToken[] | Refusal {
  const joined: DateToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const current = tokens[at];
    if (!current) break;
    joined.push(current);
    const twin = twinOf(tokens, at);
    if (!twin) continue;
    if (twin.value !== current.value) {
      return {
        refused: `The two month names differ: one is month ${current.value}, the other ${twin.value}.`,
      };
    }
    at += twin.length;
  }
  return joined;
}

/** The second name of a month at a place: after a slash, or in parentheses. */
function twinOf(tokens: readonly DateToken[], at: number): { value: number; length: number } | null {
  const [first, sign, second, close] = tokens.slice(at, at + 4);
  if (first?.kind !== 'month' || second?.kind !== 'month') return null;
  if (sign?.kind === 'slash') return { value: second.value, length: 2 };
  return sign?.kind === 'open' && close?.kind === 'close' ? { value: second.value, length: 3 } : null;
}
