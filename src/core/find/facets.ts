import type { Day, Id, Precision, Status, TimelineEvent } from '../model/published.ts';

/** How exactly an event's date is known; `none`: it is an undated report. */
type KnownTo = Precision | 'none';

/** What a reader can narrow the events by, and what is chosen of each. */
export interface Choices {
  topic: readonly Id[];
  person: readonly Id[];
  /** Whether one of the chosen people is enough, or all of them are wanted. */
  people: 'any' | 'all';
  place: readonly Id[];
  kind: readonly Id[];
  /** Article ids. */
  source: readonly Id[];
  status: readonly Status[];
  precision: readonly KnownTo[];
  /** Only events about which the sources disagree. */
  disagree: boolean;
  /** Only events that may lie on or after the first day, on or before the second; each may stand alone. */
  since: Day | null;
  until: Day | null;
}

/** Those of which several values can be chosen. */
export type Facet = 'topic' | 'person' | 'place' | 'kind' | 'source' | 'status' | 'precision';

export const FACETS: readonly Facet[] = ['topic', 'person', 'place', 'kind', 'source', 'status', 'precision'];

/** The values an event has of a facet, each once. */
export function facetValues(event: TimelineEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'person':
      return event.people;
    case 'topic':
      return event.topics;
    case 'place':
      return event.places;
    case 'kind':
      return [event.kind];
    case 'source':
      return [...new Set(event.citations.map(({ article }) => article))];
    case 'status':
      return [event.status];
    case 'precision':
      return [event.when?.precision ?? 'none'];
  }
}
