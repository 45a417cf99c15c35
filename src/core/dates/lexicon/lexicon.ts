/** Meanings of words that rules are written in; `DAY` … `CENTURIES` are units, the rest small words. */
export type Word =
  | 'HOUR'
  | 'HOURS'
  | 'DAY'
  | 'DAYS'
  | 'WEEK'
  | 'WEEKS'
  | 'WEEKEND'
  | 'MONTH'
  | 'MONTHS'
  | 'QUARTER'
  | 'YEAR'
  | 'YEARS'
  | 'DECADE'
  | 'DECADES'
  | 'CENTURY'
  | 'CENTURIES'
  | 'yesterday'
  | 'today'
  | 'tomorrow'
  | 'daypart'
  | 'this'
  | 'last'
  | 'next'
  | 'same'
  | 'recent'
  | 'now'
  | 'lately'
  | 'soon'
  | 'atThatTime'
  | 'since'
  | 'until'
  | 'before'
  | 'within'
  | 'between'
  | 'after'
  | 'ago'
  | 'for'
  | 'in'
  | 'of'
  | 'to'
  | 'and'
  | 'half'
  | 'third'
  | 'some'
  | 'about'
  | 'early'
  | 'middle'
  | 'late'
  | 'end'
  | 'first'
  | 'final'
  | 'season'
  | 'plainWeekday'
  | 'decade'
  | 'period'
  | 'corresponding'
  | 'gregorian'
  | 'hijriMark'
  | 'persianMark';

/** A word of time: its kind, and what it counts for (month 1–12, weekday 1–7, number, days from today …). */
export interface Lexeme {
  kind: Word | 'month' | 'hijri' | 'persian' | 'weekday' | 'number';
  value: number;
  /** Of a number: “third”, not “three”. */
  ordinal?: true;
}

/**
 * One language's words of time. Phrases are written as print has them and compared folded (see
 * `core/arabic/fold`), so that hamza and marks need no variants; a phrase may be several words, parted by
 * single blanks.
 */
export interface Lexicon {
  /** January to December: every name in use. */
  months: readonly (readonly string[])[];
  /** Muharram to Dhu al-Hijja. */
  hijri: readonly (readonly string[])[];
  /** Farvardin to Esfand. */
  persian: readonly (readonly string[])[];
  /** Monday to Sunday. */
  weekdays: readonly (readonly string[])[];
  words: Readonly<Partial<Record<Word, readonly string[] | Readonly<Record<string, number>>>>>;
  numbers: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** Words that are a number and its unit in one: «شهرين». */
  duals: Readonly<Record<string, Word>>;
  /** Particles glued to the front of a word, what is left when they are taken off, and what they mean. */
  proclitics: readonly { prefix: string; leaves: string; word: Word }[];
}
