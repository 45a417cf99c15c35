import type { ActiveFilter, WayOut } from '../core/find/active-filters.ts';
import type { FacetCounts } from '../core/find/counts.ts';

/** What the reader's choices leave, in numbers. */
export interface Found {
  /** All events of the corpus. */
  total: number;
  /** Those that pass, and how many of them have a date. */
  shown: number;
  dated: number;
  undated: number;
  /** No event is still to come that could change these numbers. */
  isComplete: boolean;
  counts: FacetCounts;
  filters: readonly ActiveFilter[];
  /** Where nothing is left: what taking each filter off would show. */
  ways: readonly WayOut[];
  /** Nothing can be shown yet that would not be taken back: words are searched for, or events are still to come. */
  waiting: boolean;
  /** Words that are searched for narrow the events: not while the search could not be loaded. */
  searched: boolean;
}
