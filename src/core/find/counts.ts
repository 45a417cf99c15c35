import type { Id, TimelineEvent } from '../model/published.ts';
import { type Choices, type Facet, facetValues } from './facets.ts';
import { matches } from './filter.ts';

export interface FacetCounts extends Record<Facet, ReadonlyMap<string, number>> {
  /** What asking for disagreement alone would leave. */
  disagree: number;
  /** Undated reports that a span of days leaves out, and nothing else does. */
  undatedLeftOut: number;
}

/**
 * For each value of each facet, how many events have it among those that the *other* facets leave: what
 * choosing it alone in its facet would show; of people who must all occur, what adding one more would. A value
 * that would show nothing is absent.
 */
export function countFacets(
  events: readonly TimelineEvent[],
  choices: Choices,
  hits: ReadonlySet<Id> | null = null,
): FacetCounts {
  const found = hits === null ? events : events.filter(({ id }) => hits.has(id));
  const count = (facet: Facet): ReadonlyMap<string, number> => {
    const adding = facet === 'person' && choices.people === 'all';
    const counts = new Map<string, number>();
    for (const event of found) {
      if (!matches(event, choices, adding ? undefined : facet)) continue;
      for (const value of facetValues(event, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const spanned = choices.since !== null || choices.until !== null;
  return {
    topic: count('topic'),
    person: count('person'),
    place: count('place'),
    kind: count('kind'),
    source: count('source'),
    status: count('status'),
    precision: count('precision'),
    disagree: found.filter((event) => matches(event, { ...choices, disagree: true })).length,
    undatedLeftOut: spanned
      ? found.filter((event) => event.when === null && matches(event, choices, 'span')).length
      : 0,
  };
}
