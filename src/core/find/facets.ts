import type { Id, Status, TimelineEvent } from '../model/published.ts';

/** What a reader can narrow the events by, and what is chosen of each. */
export interface Choices {
  person: readonly Id[];
  topic: readonly Id[];
  place: readonly Id[];
  /** Article ids. */
  source: readonly Id[];
  status: readonly Status[];
}

export type Facet = keyof Choices;

export const FACETS: readonly Facet[] = ['topic', 'person', 'place', 'source', 'status'];

/** The values an event has of a facet, each once. */
export function facetValues(event: TimelineEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'person':
      return event.people;
    case 'topic':
      return event.topics;
    case 'place':
      return event.places;
    case 'source':
      return [...new Set(event.citations.map(({ article }) => article))];
    case 'status':
      return [event.status];
  }
}
