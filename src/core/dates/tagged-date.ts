import type { Precision } from '../model/published.ts';

/** What running text is read against. */
export interface TagOptions {
  /**
   * Day of publication as EDTF: a day (`2025-07-21`) or a set of days (`[2022-03-11,2022-03-14]`,
   * `[2025-07-20..2025-07-31]`), of which every relative value then becomes a set. `null`: not known; only what
   * needs no publication has a value; so with more than a thousand days. Other EDTF with a first and a last day
   * (`2025-07`) stands for the set of its days; anything else is refused with a RangeError.
   */
  publication: string | null;
  /**
   * Where neither a modifier nor the tense says which of two: the past, unless told otherwise. `nearest`: the one that
   * lies nearer to the publication (of equals the past), the other as an alternative.
   */
  prefer?: 'past' | 'future' | 'nearest';
  /** Of the text, `ar` unless told otherwise; nothing is found in a language without a lexicon. */
  language?: string;
  /** The first day of a week; Monday (ISO 8601), unless told otherwise. */
  weekStart?: 'monday' | 'saturday' | 'sunday';
}

/** An expression of time in running text, and what it means. */
export interface TaggedDate {
  /** UTF-16 units of the text as given: `text === source.slice(start, end)`, without a preposition before it. */
  start: number;
  end: number;
  text: string;
  /**
   * Of a date, EDTF (ISO 8601-2, levels 0–2). Of a length of time, which EDTF cannot say, ISO 8601-1 (`P3D`).
   * Empty where words speak of time and give no value (“since the war broke out”).
   */
  edtf: string;
  /**
   * What the words name. Of a length of time, its unit; of a month or year of another calendar, which EDTF can only
   * say in days, a month or year.
   */
  precision: Precision;
  type: 'date' | 'duration' | 'vague' | 'relation';
  /** A key of `RULES`. */
  rule: string;
  /** What the value was counted from: nothing, the publication, or another expression of the same text (in articles, of
   * another paragraph if that is named). */
  anchor: 'none' | 'publication' | { start: number; end: number; paragraph?: number };
  /** The words contradict themselves; `edtf` keeps every reading. */
  conflict?: true;
  /** Figures are read month before day («12/31/2024»), or day before month behind a year, as the usual order gives no day. */
  turned?: true;
  /** What else the words may mean, less likely. */
  alternatives?: readonly { edtf: string; rule: string }[];
}
