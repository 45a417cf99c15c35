import { fold } from '../../arabic/fold.ts';

/** A set of words, written as print has them and compared folded, with or without particles in front. */
export class WordSet {
  private readonly words: ReadonlySet<string>;

  constructor(...lists: readonly string[]) {
    this.words = new Set(lists.flatMap((list) => list.split(/\s+/)).map((word) => fold(word).text));
  }

  /** Whether a folded word is one of them as it stands. */
  is(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether a folded word is one of them as it stands, perhaps behind و or ف. */
  hasVerb(word: string): boolean {
    return this.words.has(word) || (/^[وف]/.test(word) && this.words.has(word.slice(1)));
  }

  /** Whether a folded word is one of them, perhaps behind و ف, then ب ل ك, then the article. */
  has(word: string): boolean {
    if (this.words.has(word)) return true;
    if (/^[وف]/.test(word) && this.hasBehindPreposition(word.slice(1))) return true;
    return this.hasBehindPreposition(word);
  }

  private hasBehindPreposition(word: string): boolean {
    if (this.words.has(word)) return true;
    if (word.startsWith('لل')) return this.words.has(`ال${word.slice(2)}`) || this.words.has(word.slice(2));
    if (/^[بلك]/.test(word) && this.words.has(word.slice(1))) return true;
    return word.startsWith('ال') && this.words.has(word.slice(2));
  }
}
