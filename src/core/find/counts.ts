import type { Id, TimelineEvent } from '../model/published.ts';
import { type Choices, type Facet, facetValues } from './facets.ts';
import { matches } from './filter.ts';

export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

/**
 * For each value of each facet, how many events have it among those that the *other* facets leave: what
 * choosing it alone in its facet would show. A value that would show nothing is absent.
 */
export function countFacets(
  events: readonly TimelineEvent[],
  choices: Choices,
  hits: ReadonlySet<Id> | null = null,
): FacetCounts {
  const found = hits === null ? events : events.filter(({ id }) => hits.has(id));
  const count = (facet: Facet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const event of found) {
      if (!matches(event, choices, facet)) continue;
      for (const value of facetValues(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    topic: count('topic'),
    person: count('person'),
    place: count('place'),
    source: count('source'),
    status: count('status'),
  };
}
