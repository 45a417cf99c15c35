/** Meanings of words that rules are written in; `DAY` … `YEARS` are units, the rest small words. */
export type Word =
  | 'DAY'
  | 'DAYS'
  | 'WEEK'
  | 'WEEKS'
  | 'MONTH'
  | 'MONTHS'
  | 'YEAR'
  | 'YEARS'
  | 'today'
  | 'daypart'
  | 'this'
  | 'last'
  | 'next'
  | 'recent'
  | 'now'
  | 'since'
  | 'until'
  | 'within'
  | 'after'
  | 'for'
  | 'of'
  | 'to'
  | 'and'
  | 'half'
  | 'about'
  | 'early'
  | 'middle'
  | 'late'
  | 'end';

/**
 * One language's words of time. Phrases are written as print has them and compared folded (see
 * `core/arabic/fold`), so that hamza and marks need no variants; a phrase may be several words, parted by
 * single blanks.
 */
export interface Lexicon {
  /** January to December: every name in use. */
  months: readonly (readonly string[])[];
  /** Monday to Sunday. */
  weekdays: readonly (readonly string[])[];
  words: Readonly<Partial<Record<Word, readonly string[]>>>;
  numbers: Readonly<Record<string, number>>;
  /** Words that are a number and its unit in one: «شهرين». */
  duals: Readonly<Record<string, Word>>;
  /** Words that change nothing about the date. */
  fillers: readonly string[];
  /** Particles glued to the front of a word, and what is left when they are taken off. */
  proclitics: readonly { prefix: string; leaves: string; word?: Word }[];
}
