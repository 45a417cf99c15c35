import { compareDays } from '../../src/core/dates/day.ts';
import type { Day, TimelineEvent } from '../../src/core/model/published.ts';

interface Told {
  on: Day;
  at: number;
  event: TimelineEvent;
}

/**
 * The events that feeds tell of: those of the newest changes, and one whose history goes back to the very first day,
 * which is part of a feed's name. In their order.
 *
 * @param events read once, and not kept
 * @param most how many changes
 */
export function recentlyChanged(events: Iterable<TimelineEvent>, most = 100): TimelineEvent[] {
  let newest: Told[] = [];
  let oldest: Told | undefined;
  let at = 0;
  for (const event of events) {
    for (const { on } of event.history) {
      if (oldest === undefined || compareDays(on, oldest.on) < 0) oldest = { on, at, event };
      newest.push({ on, at, event });
    }
    if (newest.length > most * 10) newest = newestOf(newest, most);
    at += 1;
  }
  const told = [...newestOf(newest, most), ...(oldest === undefined ? [] : [oldest])];
  const found = new Map(told.map(({ at, event }) => [at, event]));
  return [...found].sort(([a], [b]) => a - b).map(([, event]) => event);
}

/** Of one day in the order of the events, as feeds take them. */
function newestOf(told: readonly Told[], most: number): Told[] {
  return [...told].sort((a, b) => compareDays(b.on, a.on) || a.at - b.at).slice(0, most);
}
