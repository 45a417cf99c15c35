import type { Entity, TimelineEvent } from './published.ts';

/** Position in the index's topics of the one an event is drawn under, its first; `null` where it has none. */
export function topicIndexOf(topics: readonly Entity[], event: Pick<TimelineEvent, 'topics'>): number | null {
  const [first] = event.topics;
  const position = topics.findIndex(({ id }) => id === first);
  return position < 0 ? null : position;
}
