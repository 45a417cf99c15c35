import type { Facet } from '../find/facets.ts';
import type { Columns, Lists } from './columns.ts';

/** Where an event's values of a facet stand: several in a list, or one. */
export type FacetColumn = { lists: Lists } | { values: Uint8Array | Uint16Array };

export function facetColumn(columns: Columns, facet: Facet): FacetColumn {
  switch (facet) {
    case 'topic':
      return { lists: columns.topics };
    case 'person':
      return { lists: columns.people };
    case 'place':
      return { lists: columns.places };
    case 'source':
      return { lists: columns.articles };
    case 'kind':
      return { values: columns.kind };
    case 'status':
      return { values: columns.status };
    case 'precision':
      return { values: columns.precision };
  }
}
