import type { RowGroups } from '../../core/archive/row-groups.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Day } from '../../core/model/published.ts';

/** Up to so many rows stand in the page, and the browser's own search finds what they say. */
export const IN_PAGE = 2000;

/**
 * What the list asks of events that are not all here. The object is another one whenever an answer would be; only
 * the newest is asked.
 */
export interface LongListSource {
  /** Rows: dated events in order of time, then undated reports. */
  length: number;
  dated: number;
  /** Headings of the dated ones, in order; `null` while they are not known. */
  groups: RowGroups | null;
  /**
   * The rows from the first up to, not including, the second; `null` for one that did not arrive. A later question
   * may cancel an earlier one, which then rejects.
   */
  rows: (from: number, to: number) => readonly (EventHead | null)[] | Promise<readonly (EventHead | null)[]>;
  /** Another one when the reader chose otherwise, not when more of the events have come. */
  choice: unknown;
}

/** What others make the list do. */
export interface LongListHandle {
  /** Scrolls to what a window of days has in its middle. */
  scrollToDays: (from: Day, to: Day) => void;
}
