/** All questions that are asked of an archive: what a reader's choices leave, and where it stands (`createEngine`). */
import type { Narrowing, WayOut } from '../find/active-filters.ts';
import type { Calendar } from '../link/view-state.ts';
import type { Id, When } from '../model/published.ts';
import type { AxisAsk, AxisPart } from './axis-part.ts';
import type { Bitset } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { ColumnShard, Sources } from './format.ts';
import type { RowGroups } from './row-groups.ts';

/**
 * As `FacetCounts` of core/find, by position: of the manifest's topics, people, places and kinds, of articles in
 * order of publication, of `STATUSES`, and of `PRECISIONS` with undated reports after them.
 */
export interface Counts {
  topic: Uint32Array;
  person: Uint32Array;
  place: Uint32Array;
  kind: Uint32Array;
  source: Uint32Array;
  status: Uint32Array;
  precision: Uint32Array;
  disagree: number;
  undatedLeftOut: number;
}

export interface Answer {
  shown: number;
  dated: number;
  undated: number;
  counts: Counts;
  /** Ordinals of the events shown. */
  bits: Bitset;
  /** Of them, how many stand before each word of the bits. */
  before: Uint32Array;
  /** Nothing was chosen and nothing searched for: all events are shown, those included that are not here yet. */
  whole: boolean;
  /** No shard is missing that could change it. */
  complete: boolean;
  /** Where nothing is left: what taking each filter off would show (`countWithoutEach`). */
  ways: WayOut[];
}

export interface Engine {
  readonly columns: Columns;
  /** Takes a shard in, in any order. @param at its position in the manifest's list @throws if it is not that one */
  add(at: number, shard: ColumnShard): void;
  /** Names of articles, without which none of them can be chosen. @param at position in the manifest's list */
  addSources(at: number, sources: Sources): void;
  /** In events. */
  progress(): { loaded: number; of: number };
  /** With the meaning of core/find. @param hits ordinals that the words find; `null`: nothing is searched for */
  answer(question: Narrowing, hits: Bitset | null): Answer;
  /** Rows of the list, from the first up to, not including, the second: dated events, then undated reports. */
  ordinals(answer: Answer, from: number, to: number): Uint32Array;
  /** The row of an event; -1 where it is not shown. */
  placeOf(answer: Answer, ordinal: number): number;
  /** Before and after it among the dated ones shown, itself shown or not; `null` twice for an undated report. */
  neighbours(answer: Answer, ordinal: number): { earlier: number | null; later: number | null };
  /**
   * Ordinals of the events of exactly this date, from the first up to, not including, the second; they stand in
   * order of their ids. `null` while a shard is missing in which they may stand.
   */
  ordinalsOf(when: When | null): { from: number; to: number } | null;
  /** How many events lie in each bin, one of several days shared out among them. @param answer `null`: of all */
  density(answer: Answer | null, edges: readonly number[]): number[];
  /** How many marks a window shows; in day numbers, the end outside. `null` while a shard is missing. */
  countIn(answer: Answer, from: number, to: number): number | null;
  /** Headings of the list, of dated events. `null` while a shard is missing. */
  months(answer: Answer, calendar: Calendar): RowGroups | null;
  axis(answer: Answer, ask: AxisAsk): AxisPart;
  /** Position of an article in order of publication; `null` while its name is not here. */
  articleNumber(id: Id): number | null;
}
