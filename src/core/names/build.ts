import { fold } from '../arabic/fold.ts';
import type { KnownName } from './known-name.ts';
import { foldedSet } from './lexicon/folded.ts';
import { GIVEN_NAMES } from './lexicon/given-names.ts';
import type { SpelledWord } from './same-word.ts';
import { skeletonOf } from './same-word.ts';
import { joinedForms, tailsOf } from './units.ts';
import { wordsOf } from './words.ts';

/** How sure a form of a name is. */
type Strength =
  /** The spelling itself, of several words or of one. */
  | 'whole'
  /** The last words of a person’s full name, which count once it stood in the article. */
  | 'tail';

/** One way to write a name, as a row of words. */
export interface Form {
  id: string;
  words: readonly SpelledWord[];
  strength: Strength;
}

export interface Branch {
  next: Map<string, Branch>;
  ends: Form[];
}

const GIVEN = foldedSet(GIVEN_NAMES);
/** Letters for sounds that European names do not have. */
const NATIVE_LETTER = /[حخصضطظعقثذ]/u;
const MANY_VOWELS = 3;
const LONG_ENDING = 5;
const ARABIC = /^\p{Script=Arabic}/u;

/** Every form of every name of one kind as a tree by the skeletons of their words. */
export function buildForms(names: readonly KnownName[], kind: 'person' | 'place' | 'topic'): Branch {
  const root: Branch = { next: new Map(), ends: [] };
  for (const name of names) {
    for (const form of formsOf(name, kind)) plant(root, form);
  }
  return root;
}

function plant(root: Branch, form: Form): void {
  let branch = root;
  for (const word of form.words) {
    const key = skeletonOf(word.term);
    let next = branch.next.get(key);
    if (!next) {
      next = { next: new Map(), ends: [] };
      branch.next.set(key, next);
    }
    branch = next;
  }
  const terms = form.words.map(({ term }) => term).join(' ');
  const twin = branch.ends.find(
    ({ id, words }) => id === form.id && words.map(({ term }) => term).join(' ') === terms,
  );
  if (!twin) branch.ends.push(form);
}

function formsOf(name: KnownName, kind: 'person' | 'place' | 'topic'): Form[] {
  const spellings = new Set([...name.spellings, ...(name.name.ar ? [name.name.ar] : [])]);
  const rows = [...spellings]
    .map((text) => wordsOf(text).map(({ term }) => term))
    .filter((row) => row.length > 0);
  const make = (row: readonly string[], strength: Strength): Form => ({
    id: name.id,
    strength,
    words: row.map((term, at) => spelledWord(term, at, row.length, name, kind)),
  });
  if (kind === 'topic') return rows.map((row) => make(row, 'whole'));
  const whole = rows.flatMap((row) => joinedForms(row)).map((row) => make(row, 'whole'));
  if (kind === 'place') return whole;
  const tails = rows
    .flatMap((row) => tailsOf(row))
    .filter((row) => row.length > 1 || !GIVEN.has(row[0] ?? ''))
    .flatMap((row) => joinedForms(row))
    .map((row) => make(row, 'tail'));
  // Spellings first: what is both is a spelling.
  return [...whole, ...tails];
}

function spelledWord(
  term: string,
  at: number,
  length: number,
  { name }: KnownName,
  kind: 'person' | 'place' | 'topic',
): SpelledWord {
  if (kind === 'topic')
    return { term, g: false, vowels: false, ending: false, article: length === 1 ? 'more' : 'fixed' };
  const alone = length === 1;
  const long = term.length >= (alone ? 5 : 3);
  const latin = `${name.en ?? ''} ${name.ru ?? ''}`;
  return {
    term,
    g: long && /[gг]/iu.test(wordAt(name.en, at, length)) && /[gг]/iu.test(latin),
    vowels: (alone ? term.length >= 6 : long) && isForeign(term, name),
    ending: name.en !== undefined && term.length >= LONG_ENDING && !GIVEN.has(term),
    article: kind === 'person' && !alone && at === length - 1 ? 'free' : 'fixed',
  };
}

/** The word of a Latin name that stands for one of the Arabic, where their numbers agree; else the whole. */
function wordAt(text: string | undefined, at: number, length: number): string {
  const words = (text ?? '').split(/[\s-]+/u);
  return words.length === length ? (words[at] ?? '') : (text ?? '');
}

/**
 * Whether Arabic writes a name by ear. Not if a letter in it is Arabic’s own, nor if it is a given name of
 * Muslims; else if it has more long vowels than Arabic names have, or if Persian, which shares the script, spells
 * it otherwise.
 */
function isForeign(term: string, name: KnownName['name']): boolean {
  if (!name.en || !ARABIC.test(term) || NATIVE_LETTER.test(term) || GIVEN.has(term)) return false;
  if ((term.match(/[اوي]/gu) ?? []).length >= MANY_VOWELS) return true;
  const persian = fold(name.fa ?? '')
    .text.split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return persian.length > 0 && !persian.some((word) => term.endsWith(word));
}
