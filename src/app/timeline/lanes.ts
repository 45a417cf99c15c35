/** Events into lanes, by what the reader groups them by. */

import type { Grouping } from '../../core/link/view-state.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { ArticleSummary, Id, Text, TimelineIndex } from '../../core/model/published.ts';
import type { Placed } from './place.ts';

/** What a lane is named by; `rest` holds the events that belong to no other lane, `all` every one. */
export type LaneName =
  | { by: 'entity'; name: Text }
  | { by: 'article'; article: ArticleSummary; n: number }
  | { by: 'rest' }
  | { by: 'all' };

export interface LaneInfo {
  /** Of the topic, person or article; `_rest` and `_all` cannot be ids of the data. */
  id: string;
  name: LaneName;
  /** Position in the index's topics, of a lane that is a topic. */
  topicIndex: number | null;
}

export interface Lane extends LaneInfo {
  /** In the order given. */
  events: Placed[];
}

/**
 * The lanes of a grouping with their events. An event stands in every lane it belongs to. Lanes follow the
 * index, not the events at hand: a lane that a filter empties stays, empty.
 */
export function lanesOf(placed: readonly Placed[], index: TimelineIndex, grouping: Grouping): Lane[] {
  if (grouping === 'none')
    return [{ id: '_all', name: { by: 'all' }, topicIndex: null, events: [...placed] }];
  const keys = keysOf(index, grouping);
  const lanes = keys.map((key) => ({
    ...key,
    events: placed.filter(({ event }) => idsOf(event, grouping).includes(key.id)),
  }));
  const known = new Set(keys.map(({ id }) => id));
  const homeless = (event: EventHead) => !idsOf(event, grouping).some((id) => known.has(id));
  if (index.events.some((event) => event.when !== null && homeless(event))) {
    const rest = placed.filter(({ event }) => homeless(event));
    lanes.push({ id: '_rest', name: { by: 'rest' }, topicIndex: null, events: rest });
  }
  return lanes;
}

function idsOf(event: EventHead, grouping: Exclude<Grouping, 'none'>): Id[] {
  if (grouping === 'topic') return event.topics;
  if (grouping === 'person') return event.people;
  return event.citations.map(({ article }) => article);
}

function keysOf(index: TimelineIndex, grouping: Exclude<Grouping, 'none'>): LaneInfo[] {
  if (grouping === 'topic') {
    return index.topics.map(({ id, name }, i) => ({ id, name: { by: 'entity', name }, topicIndex: i }));
  }
  if (grouping === 'person') return peopleByPresence(index);
  return index.articles.map((article, i) => ({
    id: article.id,
    name: { by: 'article', article, n: i + 1 },
    topicIndex: null,
  }));
}

/** There may be dozens of people: who occurs most often comes first, who never does on the axis has no lane. */
function peopleByPresence(index: TimelineIndex): LaneInfo[] {
  const presence = new Map<Id, number>();
  for (const { people, when } of index.events) {
    for (const id of when === null ? [] : people) presence.set(id, (presence.get(id) ?? 0) + 1);
  }
  return index.people
    .filter(({ id }) => presence.has(id))
    .toSorted((a, b) => (presence.get(b.id) ?? 0) - (presence.get(a.id) ?? 0))
    .map(({ id, name }) => ({ id, name: { by: 'entity', name }, topicIndex: null }));
}
