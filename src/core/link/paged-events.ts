import type { Id, TimelineIndex } from '../model/published.ts';

/**
 * Which events have pages of their own: as many as the site builds, in the order of the index. All others open as
 * `?e=ID`.
 */
export function pagedEvents({
  events,
  site: { prerenderLimit },
}: Pick<TimelineIndex, 'events' | 'site'>): (event: Id) => boolean {
  if (events.length <= prerenderLimit) return () => true;
  const paged = new Set(events.slice(0, prerenderLimit).map(({ id }) => id));
  return (event) => paged.has(event);
}
