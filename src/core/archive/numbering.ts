import type { Id } from '../model/published.ts';

/** Ids as numbers: their positions in the manifest's lists; of articles, in order of publication. */
export interface Numbering {
  topic: ReadonlyMap<Id, number>;
  person: ReadonlyMap<Id, number>;
  place: ReadonlyMap<Id, number>;
  kind: ReadonlyMap<Id, number>;
  source: ReadonlyMap<Id, number>;
}

type Listed = readonly { id: Id }[];

interface Entities {
  topics: Listed;
  people: Listed;
  places: Listed;
  kinds: Listed;
}

/** @param articles ids in order of publication */
export function numberingOf({ topics, people, places, kinds }: Entities, articles: Iterable<Id>): Numbering {
  return {
    topic: numbered(topics.map(({ id }) => id)),
    person: numbered(people.map(({ id }) => id)),
    place: numbered(places.map(({ id }) => id)),
    kind: numbered(kinds.map(({ id }) => id)),
    source: numbered(articles),
  };
}

function numbered(ids: Iterable<Id>): Map<Id, number> {
  const numbers = new Map<Id, number>();
  for (const id of ids) numbers.set(id, numbers.size);
  return numbers;
}

/** @throws RangeError if it has none: the compiler lets no such reference pass. */
export function numberIn(numbers: ReadonlyMap<Id, number>, id: Id): number {
  const number = numbers.get(id);
  if (number === undefined) throw new RangeError(`No number for ${id}`);
  return number;
}
