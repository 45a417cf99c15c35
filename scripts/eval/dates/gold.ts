/** An expression of time as a person read it. */
export interface Expected {
  /** UTF-16 units of the text. */
  start: number;
  end: number;
  /** Every right value: EDTF, a length (`P12D`), or empty where the words give none. */
  values: readonly string[];
  /** May be found or not. */
  optional: boolean;
  /** A date of the calendar, not a length of time or a vague word. */
  calendar: boolean;
}

/** A text with everything in it that is to be found. */
export interface GoldText {
  theme: string;
  text: string;
  published: string | null;
  prefer?: 'past' | 'future' | 'nearest';
  /** A foreign set says only first and last day, not how exact the words are. */
  compare: 'value' | 'bounds';
  expected: readonly Expected[];
}

/** What a tagger found. */
export interface Found {
  start: number;
  end: number;
  edtf: string;
  type: string;
}

/** Tags each of several texts that stand together, one after another. */
export type Tagger = (texts: readonly GoldText[]) => Found[][];

/** A named set of texts; those of one group are paragraphs of one article. */
export interface Suite {
  name: string;
  groups: readonly (readonly GoldText[])[];
}

/** A length or an empty value is no date of the calendar. */
export function isCalendar(values: readonly string[]): boolean {
  return values.some((value) => value !== '' && !value.startsWith('P'));
}
