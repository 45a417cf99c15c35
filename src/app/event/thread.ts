/** The events connected with one: what it is part of, its parts, what it followed and what followed it. */
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';

export interface Thread {
  partOf: TimelineEvent[];
  parts: TimelineEvent[];
  follows: TimelineEvent[];
  followedBy: TimelineEvent[];
}

/** Each list in the index's order, which is that of time. */
export function threadOf(event: TimelineEvent, index: TimelineIndex): Thread {
  const { events } = index;
  return {
    partOf: events.filter(({ id }) => id === event.partOf),
    parts: events.filter(({ partOf }) => partOf === event.id),
    follows: events.filter(({ id }) => event.follows.includes(id)),
    followedBy: events.filter(({ follows }) => follows.includes(event.id)),
  };
}
