import type { LaneTable } from './grid.ts';
import type { Manifest } from './manifest.ts';

/** The lanes of each grouping, as the manifest names them. */
export function laneTable({
  topics,
  people,
  lanes,
}: Pick<Manifest, 'topics' | 'people' | 'lanes'>): LaneTable {
  const { topic, person, source } = lanes;
  const positions = new Map(people.map(({ id }, position) => [id, position]));
  return {
    topic: { ids: topics.map(({ id }) => id), values: topics.map((_, i) => i), rest: topic.rest },
    person: { ids: person.ids, values: person.ids.map((id) => positions.get(id) ?? -1), rest: person.rest },
    source: { ids: source.articles.map(({ id }) => id), values: source.numbers, rest: source.rest },
  };
}
