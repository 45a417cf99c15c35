import type { Day, TimelineEvent, When } from '../model/published.ts';
import { compareDays } from './day.ts';

/**
 * Order of time: earliest day, then latest; an open end is later than any day. A date of unknown start stands
 * where its end is, the only day that is known of it: "before July 2025" is no news of antiquity. `null` comes
 * last.
 */
export function compareWhen(a: When | null, b: When | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareBounds(a.earliest ?? a.latest, b.earliest ?? b.latest) || compareBounds(a.latest, b.latest);
}

/** Events in order of time, those of one date by id, undated ones last. A new array. */
export function chronological(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function compareBounds(a: Day | null, b: Day | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareDays(a, b);
}
