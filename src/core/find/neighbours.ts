import { compareWhen } from '../dates/order.ts';
import type { EventHead } from '../model/event-head.ts';

export interface Neighbours {
  earlier: EventHead | null;
  later: EventHead | null;
}

/**
 * The events before and after one in time. It need not be among those given: an event that a filter hides
 * still lies between two that it shows. An undated report lies nowhere.
 *
 * @param chronology dated events in order of time (`chronological`)
 */
export function earlierLater(chronology: readonly EventHead[], event: EventHead): Neighbours {
  if (event.when === null) return { earlier: null, later: null };
  const at = chronology.findIndex(({ id }) => id === event.id);
  if (at >= 0) return { earlier: chronology[at - 1] ?? null, later: chronology[at + 1] ?? null };
  const after = chronology.findIndex((other) => isBefore(event, other));
  const later = after < 0 ? chronology.length : after;
  return { earlier: chronology[later - 1] ?? null, later: chronology[later] ?? null };
}

/** In the order of `chronological`: those of one date by id. */
function isBefore(a: EventHead, b: EventHead): boolean {
  const order = compareWhen(a.when, b.when);
  return order < 0 || (order === 0 && a.id < b.id);
}
