import type { TaggedDate } from '../dates/tagged-date.ts';
import type { Range } from '../find/range.ts';
import type { Status } from '../model/published.ts';
import type { ClauseKind } from './clauses.ts';
import type { Meaning } from './meanings.ts';

/** A stretch of a sentence that reports something: what a proposal is made of. */
export interface Report extends Range {
  paragraph: number;
  /** Of the sentence in its paragraph. */
  sentence: number;
  clause: ClauseKind;
  meaning: Meaning;
  /** Words, by number in the paragraph: of the verb or noun that reports, -1 where none of the table does. */
  word: number;
  /** Words of the clause that the report stands in. */
  from: number;
  to: number;
  status: Status;
  date: TaggedDate | null;
  /** Who does or says it: words, folded, without the article; empty where the verb has no subject of its own. */
  subject: readonly string[];
  /** Told as earlier than what was told before: كان قد، سبق أن. */
  earlier: boolean;
  /** Points back to a time told before: حينها. */
  pointsBack: boolean;
  /** Stands within what somebody else says, or within quotation marks. */
  within: boolean;
}
