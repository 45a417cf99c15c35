import type { Id, TimelineEvent } from '../model/published.ts';
import { type Choices, FACETS, type Facet, facetValues } from './facets.ts';
import { mayLieIn } from './span.ts';

/** What can be left out of account, to count what it costs. */
export type Demand = Facet | 'disagree' | 'span';

/**
 * Any of the chosen values within a facet, of people all of them where that is asked; nothing chosen being no
 * demand. All facets together.
 */
export function matches(event: TimelineEvent, choices: Choices, except?: Demand): boolean {
  if (except !== 'disagree' && choices.disagree && event.disagreements.length === 0) return false;
  if (except !== 'span' && !mayLieIn(event.when, choices.since, choices.until)) return false;
  return FACETS.every((facet) => facet === except || has(event, choices, facet));
}

function has(event: TimelineEvent, choices: Choices, facet: Facet): boolean {
  const chosen: readonly string[] = choices[facet];
  if (chosen.length === 0) return true;
  const values = facetValues(event, facet);
  return facet === 'person' && choices.people === 'all'
    ? chosen.every((value) => values.includes(value))
    : chosen.some((value) => values.includes(value));
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
