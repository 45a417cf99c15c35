import type { Id, When } from '../../core/model/published.ts';
import type { Report } from '../report/report.ts';
import type { Order } from './order.ts';
import type { Tally } from './tally.ts';

/** What is kept in memory of a text that lies on disk. */
export interface StoredText {
  id: Id;
  order: Order;
  /** Its length in bytes, the line's end included. */
  bytes: number;
  /** Of its bytes. */
  digest: string;
}

/** An event as one line tells it. */
export interface ProvedEvent extends StoredText {
  /** Digest of what the line says of it besides citations; `null` if another line must describe it. */
  description: string | null;
  /** Its citations on this line. */
  keys: Id[];
  tally: Tally;
  partOf?: Id;
  follows?: Id[];
  /** Citations named as sides of a disagreement, which may stand on other lines. */
  sides?: Id[];
  /** What is wrong with it if it stands on this line alone. */
  alone: Report[];
}

/** Citations and articles of other lines on which a line's dates and evidence rest. */
export interface Needs {
  citations: Id[];
  articles: Id[];
}

/** A line of which everything is proved that can be proved of it alone. */
export interface ProvedLine {
  article: StoredText;
  evidence: number;
  events: ProvedEvent[];
  /** Numbers of the entities that its events name (`entityNumbers`). */
  used: number[];
  /** Spellings that were not yet met and stand in its text. */
  spellings: number[];
  needs: Needs;
}

/** What a line that rests on others can tell them all the same: some of them may rest on it. */
export interface Waiting {
  article: Id;
  paragraphs: string[];
  needs: Needs;
  /** Dates of those of its citations that have theirs already. */
  dates: [key: Id, when: When | null][];
  /** Which citation rests on which. */
  rests: [key: Id, on: Id][];
}

/** What came of a line. */
export type LineResult =
  /** `texts`: the article and each event, as JSON on a line each. */
  | { is: 'proved'; line: ProvedLine; texts: string[] }
  /** Nothing is wrong with it, but it rests on what stands elsewhere. */
  | ({ is: 'waiting' } & Waiting)
  | { is: 'refused'; reports: Report[] };
