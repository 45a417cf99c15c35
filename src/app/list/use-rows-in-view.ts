import { type RefObject, useEffect } from 'react';
import { addDays, daysBetween } from '../../core/dates/day.ts';
import type { Day, TimelineEvent } from '../../core/model/published.ts';

const first = ({ when }: TimelineEvent): Day | null => when?.earliest ?? when?.latest ?? null;

/**
 * Says which days the rows on the screen cover, by the days on which their events begin: a row "since 1982" does not
 * make the window forty years wide.
 *
 * @param events dated, in order of time; their rows carry `data-event`
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  events: readonly TimelineEvent[],
  onDays: ((from: Day, to: Day) => void) | undefined,
): void {
  useEffect(() => {
    const root = list.current;
    if (root === null || onDays === undefined) return;
    const days = new Map(events.map((event) => [event.id, first(event)]));
    const seen = new Set<Day>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const row = target as HTMLElement;
        if (isIntersecting) row.dataset.seen = '';
        else delete row.dataset.seen;
      }
      seen.clear();
      for (const row of root.querySelectorAll<HTMLElement>('[data-seen]')) {
        const day = days.get(row.dataset.event ?? '');
        if (day) seen.add(day);
      }
      const [from, to] = [[...seen].sort().at(0), [...seen].sort().at(-1)];
      if (from && to) onDays(from, to);
    });
    for (const row of root.querySelectorAll('li[data-event]')) observer.observe(row);
    return () => observer.disconnect();
  }, [list, events, onDays]);
}

/**
 * Scrolls to what a window of days has in its middle; to the very first or last event where it stands at an end,
 * which its middle could never reach.
 */
export function scrollToDays(events: readonly TimelineEvent[], from: Day, to: Day): void {
  const isAfter = (day: Day) => (event: TimelineEvent) => (first(event) ?? '') > day;
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const event = !events.some(isAfter(to)) ? events.at(-1) : (events.find(isAfter(middle)) ?? events.at(-1));
  const start = events[0] && isAfter(from)(events[0]) ? events[0] : event;
  document
    .querySelector(`li[data-event="${start?.id}"]`)
    ?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
