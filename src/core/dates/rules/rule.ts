import type { Day, When } from '../../model/published.ts';
import type { DateToken, Refusal } from '../tokenize.ts';

/** A date that follows from words, or why none does. */
export type Answer = { edtf: string; conflict: boolean } | Refusal;

/** What a rule counts from. */
interface RuleContext {
  /** Every day on which the article may have been published, ascending, at least one. */
  published: readonly Day[];
  /** The same as EDTF. */
  publishedEdtf: string;
  /** The date of another citation that the words refer to. */
  anchor: When | undefined;
}

/** One named way in which words become a date. Pure. */
export interface Rule {
  /** Written in the data and shown to readers in words (namespace `rules`); never renamed. */
  name: string;
  /** Words → EDTF, with the publication day where it matters. */
  example: string;
  run(tokens: readonly DateToken[], context: RuleContext): Answer;
}
