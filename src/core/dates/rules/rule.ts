import type { Day, Precision, When } from '../../model/published.ts';
import type { Look } from '../context/look.ts';
import type { Match } from '../match/match.ts';
import type { TaggedDate } from '../tagged-date.ts';

/** Why nothing is said of some words: for the editor, in English. */
export interface Refusal {
  refused: string;
}

/** A date that follows from words, or why none does. */
export type Answer = { edtf: string; conflict: boolean } | Refusal;

/** What a rule counts from. */
export interface RuleContext {
  /** Every day on which the article may have been published, ascending; none if that is not known. */
  published: readonly Day[];
  /** The same as EDTF. */
  publishedEdtf: string;
  /** The date of another citation, or of another expression of the text, that the words refer to. */
  anchor: When | undefined;
  /** How the text tells it; an editor’s words are of the past unless they say otherwise. */
  told: 'past' | 'future';
  /** The first day of a week, Monday 1 to Sunday 7. */
  weekStart: number;
}

/** What an expression names: other rules take it for a part of theirs («أواخر» with any way to name a month). */
export type Span = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'part' | 'stretch' | 'length';

/** One named way in which words become a date. Pure. */
export interface Rule {
  /** Written in the data and shown to readers in words (namespace `rules`); never renamed. */
  name: string;
  /** Words → EDTF, with the publication day where it matters. */
  example: string;
  /** The words that it reads, see `match/pattern.ts`. */
  forms: readonly string[];
  /** The same in English, for an editor whose words have another form. */
  reads: string;
  gives: Span;
  /** What the words name, where EDTF can only say its days: a month or year of another calendar. */
  precision?: Precision;
  /** Of a date unless said otherwise. */
  type?: TaggedDate['type'];
  /** In running text only where it is told so; an editor who names the rule says it. */
  told?: 'past' | 'future';
  /** How many of the tokens read are the expression itself; all unless said otherwise. The rest was only looked at. */
  own?(found: Match): number;
  /** Words after the tokens read that belong to the expression; none unless said otherwise. */
  wordsAfter?: number;
  /** Whether it may speak in running text, given the words around; always unless said otherwise. */
  speaks?(found: Match, look: Look): boolean;
  read(found: Match, context: RuleContext): Answer;
  /** What else the words may mean, less likely, as EDTF. */
  others?(found: Match, context: RuleContext): string[];
  /** Whether figures are read in an order that is not the usual one, since that gives no day. */
  isTurned?(found: Match): boolean;
}
