import type { Id, TimelineEvent } from '../model/published.ts';
import { type Choices, FACETS, type Facet, facetValues } from './facets.ts';

/** Any of the chosen values within a facet, nothing chosen being no demand; all facets together. */
export function matches(event: TimelineEvent, choices: Choices, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen: readonly string[] = choices[facet];
    if (facet === except || chosen.length === 0) return true;
    return facetValues(event, facet).some((value) => chosen.includes(value));
  });
}

/**
 * The events that pass all filters, in the order given; undated reports follow the same filters.
 *
 * @param hits ids of events that a search found; `null` when nothing is searched for
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  choices: Choices,
  hits: ReadonlySet<Id> | null = null,
): TimelineEvent[] {
  return events.filter((event) => (hits === null || hits.has(event.id)) && matches(event, choices));
}
