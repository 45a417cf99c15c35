/** A word of a spelling, and which differences still leave it the same name. */
export interface SpelledWord {
  term: string;
  /** A hard g of another language: غ, ج, ق, ك and the letters that Persian, Moroccans and Tunisians have for it. */
  g: boolean;
  /** Vowels that Arabic may write or not: a foreign name. */
  vowels: boolean;
  /** Ends in ا or ة at a writer’s will. */
  ending: boolean;
  /** Whether the article may come and go, as with surnames; or come only, as with common nouns. */
  article: 'free' | 'more' | 'fixed';
}

const G = /[غجقكگڭڨچژ]/gu;
const VOWELS = /[اوي]/gu;
/** Letters for sounds that Arabic does not have, and what they are otherwise written as. */
const BORROWED: Record<string, string> = { ڤ: 'ف', ڥ: 'ف', پ: 'ب', چ: 'ج', ژ: 'ج', گ: 'ك', ڭ: 'ك', ڨ: 'ق' };
const BORROWED_G = /[گڭڨ]/u;

/** A key that all forms of a word have in common, and many other words too: `distance` decides. */
export function skeletonOf(term: string): string {
  const bare = term.length > 4 && term.startsWith('ال') ? term.slice(2) : term;
  const plain = bare.replaceAll(/[ڤڥپ]/gu, (letter) => BORROWED[letter] ?? letter).replaceAll(G, 'ك');
  return plain.slice(0, 1) + plain.slice(1).replaceAll(VOWELS, '').replace(/ه$/u, '');
}

/**
 * How far a word is from a spelled one: 0 the same but for letters that Arabic borrows, else the number of
 * differences; `null` for another word.
 */
export function distance(spelled: SpelledWord, term: string): number | null {
  if (spelled.term === term) return 0;
  const [a, b] = [spelled.term, term].map(withoutArticle);
  if (a === undefined || b === undefined) return null;
  const article = (a === spelled.term) === (b === term) ? 0 : 1;
  if (article > 0 && spelled.article === 'fixed') return null;
  if (article > 0 && spelled.article === 'more' && b === term) return null;
  const [x, y] = [plainEnding(a, spelled), plainEnding(b, spelled)];
  const ending = x === a && y === b ? 0 : Number(a.slice(-2) !== b.slice(-2));
  const letters = compare(x, y, spelled, spelled.vowels ? (a.length > 6 ? 2 : 1) : 0);
  return letters === null ? null : letters + article + ending;
}

function withoutArticle(term: string): string {
  return term.length > 4 && term.startsWith('ال') ? term.slice(2) : term;
}

/** Fewest differences between the rests of two words, with so many vowels that may still differ. */
function compare(a: string, b: string, allowed: SpelledWord, vowels: number): number | null {
  let at = 0;
  let cost = 0;
  while (at < a.length && at < b.length) {
    const step = letterCost(a[at] ?? '', b[at] ?? '', allowed);
    if (step === null) break;
    cost += step;
    at += 1;
  }
  const [left, right] = [a.slice(at), b.slice(at)];
  if (left === '' && right === '') return cost;
  // The first letter is never a vowel that may be missing, the last never either.
  if (vowels === 0 || at === 0) return null;
  const rests: [string, string][] = [];
  if (isInnerVowel(left)) rests.push([left.slice(1), right]);
  if (isInnerVowel(right)) rests.push([left, right.slice(1)]);
  if (isInnerVowel(left) && isInnerVowel(right)) rests.push([left.slice(1), right.slice(1)]);
  const costs = rests.map(([x, y]) => compareOn(x, y, allowed, vowels - 1)).filter((n) => n !== null);
  return costs.length === 0 ? null : cost + 1 + Math.min(...costs);
}

/** As `compare` within a word, whose first letter has passed. */
function compareOn(a: string, b: string, allowed: SpelledWord, vowels: number): number | null {
  return compare(`.${a}`, `.${b}`, allowed, vowels);
}

function isInnerVowel(rest: string): boolean {
  return rest.length > 1 && /^[اوي]/u.test(rest);
}

function letterCost(a: string, b: string, allowed: SpelledWord): number | null {
  if (a === b) return 0;
  if ((BORROWED[a] ?? a) === (BORROWED[b] ?? b)) return 0;
  const g = /^[غجقكگڭڨ]$/u;
  if (g.test(a) && g.test(b) && (allowed.g || BORROWED_G.test(a) || BORROWED_G.test(b))) return 1;
  return null;
}

/** Foreign names end in ي, يه or ييه, in ا or ة, at a writer’s will. */
function plainEnding(term: string, { vowels, ending }: SpelledWord): string {
  const plain = vowels ? term.replace(/ي+ه?$/u, 'ي') : term;
  return ending ? plain.replace(/(?<=[^ي]{3})ه$/u, 'ا') : plain;
}
