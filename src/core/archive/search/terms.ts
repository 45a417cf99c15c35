import { analyse } from '../../arabic/analyse.ts';

/** Stretches of text whose words are remembered: more than a million hold no new ones. */
const REMEMBERED = 200_000;

/**
 * All words of the texts of a corpus, folded, each with a number. Words come again and again: folding each letter
 * anew would take ten times as long.
 */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #remembered = new Map<string, readonly number[]>();

  /** In the order of their numbers. */
  all(): IterableIterator<string> {
    return this.#numbers.keys();
  }

  /** Tells the number of each of a text's words, in order, as often as they occur. */
  each(text: string, tell: (number: number) => void): void {
    // A blank folds to a blank and parts words, whatever stands beside it.
    for (const stretch of text.split(' ')) {
      if (stretch !== '') for (const number of this.#ofStretch(stretch)) tell(number);
    }
  }

  #ofStretch(stretch: string): readonly number[] {
    const known = this.#remembered.get(stretch);
    if (known !== undefined) return known;
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    const numbers = analyse(stretch).map(({ term }) => this.#numberOf(term));
    this.#remembered.set(stretch, numbers);
    return numbers;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }
}
