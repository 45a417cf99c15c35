import { type Facet, facetValues } from '../../core/find/facets.ts';
import { type Id, precisionSchema, type TimelineIndex } from '../../core/model/published.ts';

/** The values of a facet, in the order in which they are offered. */
export function facetOptions(facet: Facet, index: TimelineIndex): string[] {
  switch (facet) {
    case 'topic':
      return index.topics.map(({ id }) => id);
    case 'place':
      return byWeight('place', index.places, index);
    case 'person':
      return byWeight('person', index.people, index);
    case 'kind':
      return byWeight('kind', index.kinds, index);
    case 'source':
      return index.articles.map(({ id }) => id);
    case 'status':
      return ['happened', 'planned', 'claimed'];
    case 'precision':
      return [...precisionSchema.options, 'none'].filter((value) =>
        index.events.some((event) => facetValues(event, 'precision').includes(value)),
      );
  }
}

/**
 * Those with most events first. By all events and not by what the other filters leave: rows that change places
 * under the pointer are clicked by mistake.
 */
function byWeight(facet: Facet, entities: readonly { id: Id }[], index: TimelineIndex): string[] {
  const weights = new Map<string, number>();
  for (const event of index.events) {
    for (const value of facetValues(event, facet)) weights.set(value, (weights.get(value) ?? 0) + 1);
  }
  return entities
    .map(({ id }) => ({ id, events: weights.get(id) ?? 0 }))
    .sort((a, b) => b.events - a.events)
    .map(({ id }) => id);
}
