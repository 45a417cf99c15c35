import type { DateSpeech } from '../dates/speech.ts';
import type { Direction, Disagreement, Status, Text } from '../model/published.ts';

/** A language as an export needs it: the page's own words, so that a file never says what the page does not. */
export interface ExportSpeech {
  language: string;
  direction: Direction;
  dates: DateSpeech;
  /** Words of the data in the language; where an editor left it out, the first that they wrote. */
  textIn: (text: Text) => string;
  status: (status: Status) => string;
  /** "Sources disagree about the place". */
  point: (point: Disagreement['point']) => string;
  rule: (rule: string) => string;
  /** "Article 3". */
  article: (number: number) => string;
  /** The sentences of namespace `export`; numbers in the reader's digits. */
  t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
}
