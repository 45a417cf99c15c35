import type { Entity, Id, TimelineEvent, TimelineIndex } from '../../model/published.ts';

/** Under whose names events are found. */
export type Entities = Pick<TimelineIndex, 'people' | 'places' | 'topics'>;

/** All of them in the order of their numbers. */
export function entitiesOf({ people, places, topics }: Entities): Entity[] {
  return [...people, ...places, ...topics];
}

/** Numbers of those that an event names: ids are told apart within people, places and topics only. */
export function numberEntities({
  people,
  places,
  topics,
}: Entities): (event: Pick<TimelineEvent, 'people' | 'places' | 'topics'>) => number[] {
  const numbered = (entities: readonly Entity[], first: number) =>
    new Map<Id, number>(entities.map(({ id }, i) => [id, first + i]));
  const who = numbered(people, 0);
  const where = numbered(places, people.length);
  const what = numbered(topics, people.length + places.length);
  const known = (numbers: ReadonlyMap<Id, number>, ids: readonly Id[]) =>
    ids.flatMap((id) => numbers.get(id) ?? []);
  return (event) => [
    ...known(who, event.people),
    ...known(where, event.places),
    ...known(what, event.topics),
  ];
}

/** A name in every language, and as the sources spell it. */
export function spellingsOf({ name, spellings }: Entity): string[] {
  return [...Object.values(name), ...spellings];
}
