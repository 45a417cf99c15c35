import { PRECISIONS, STATUSES } from '../../core/archive/codes.ts';
import type { Manifest } from '../../core/archive/format.ts';
import type { Id } from '../../core/model/published.ts';
import type { FacetSource } from '../filters/facet-source.ts';
import type { ArchiveDoor } from './archive-door.ts';
import { sourcesOf } from './archive-found.ts';

/** What the filters offer of an archive: the manifest knows it before any event is here. */
export function archiveFacets(door: ArchiveDoor, manifest: Manifest): FacetSource {
  const { counts, topics, people, places, kinds, lanes, span } = manifest;
  const options = {
    topic: topics.map(({ id }) => id),
    person: byWeight(people, counts.person),
    place: byWeight(places, counts.place),
    kind: byWeight(kinds, counts.kind),
    source: lanes.source.articles.map(({ id }) => id),
    status: STATUSES,
    precision: [...PRECISIONS, 'none'].filter((_, at) => (counts.precision[at] ?? 0) > 0),
  };
  return {
    options: (facet) => options[facet],
    bounds: span,
    articles: {
      total: manifest.totals.articles,
      find: (words, most) => door.ask('sources', { words, most }),
      countOf: (number) => sourcesOf(door.current().chosen)?.[number - 1] ?? null,
    },
  };
}

/** Those with most events first. */
function byWeight(entities: readonly { id: Id }[], counts: readonly number[]): Id[] {
  return entities
    .map(({ id }, at) => ({ id, events: counts[at] ?? 0 }))
    .sort((a, b) => b.events - a.events)
    .map(({ id }) => id);
}
