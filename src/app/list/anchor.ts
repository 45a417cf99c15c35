import type { Calendar } from '../../core/link/view-state.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Day, Id } from '../../core/model/published.ts';
import type { LongListSource } from './long-list-source.ts';
import { rowOfDay } from './row-of-day.ts';

/** The topmost row that a reader sees, by which the place is found again among other rows. */
export interface Anchor {
  row: number;
  id: Id | null;
  day: Day | null;
  /** CSS pixels from the top of what scrolls down to the row. */
  below: number;
}

/** The day on which an event begins, or ends if no beginning is known: by it the list is in order. */
export function dayOf(head: Pick<EventHead, 'when'> | null): Day | null {
  return head?.when?.earliest ?? head?.when?.latest ?? null;
}

/** Near which row of other rows the anchor stands, before any of them is here. @param dated of the rows it stands in */
export function rowNear(
  { row, day }: Anchor,
  { dated }: Pick<LongListSource, 'dated'>,
  next: LongListSource,
  calendar: Calendar,
): number {
  const isOnShelf = row >= dated;
  const near = isOnShelf ? next.dated + row - dated : day === null ? row : rowOfDay(next, day, calendar);
  return Math.max(0, Math.min(near, next.length - 1));
}

/**
 * The row itself among some that are here, or the first of a later day, where the rows show both sides of it.
 *
 * @param from row of the first head
 * @returns `null` where they do not show it
 */
export function rowAmong(
  { id, day }: Anchor,
  from: number,
  heads: readonly (EventHead | null)[],
): number | null {
  const same = heads.findIndex((head) => head !== null && head.id === id);
  if (same >= 0) return from + same;
  if (day === null) return null;
  const later = heads.findIndex((head) => (dayOf(head) ?? '') >= day);
  return later > 0 || (later === 0 && from === 0) ? from + later : null;
}
