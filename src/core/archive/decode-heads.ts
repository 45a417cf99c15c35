import type { EventHead } from '../model/event-head.ts';
import { STATUSES } from './codes.ts';
import type { HeadShard } from './format.ts';
import { listReader } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { dateReader } from './pack-dates.ts';

type Entities = Pick<Manifest, 'topics' | 'people' | 'kinds'>;

/**
 * The heads of a shard, in order of time.
 *
 * @throws RangeError where it speaks of what the manifest does not have, or its parts are not as long as each other
 */
export function decodeHeads(shard: HeadShard, entities: Entities): EventHead[] {
  const at = headReader(shard, entities);
  return shard.ids.map((_, place) => at(place));
}

/**
 * Reads single heads of a shard, by their place: what is drawn are a few of each of many.
 *
 * @returns throws a RangeError as `decodeHeads` does
 */
export function headReader(shard: HeadShard, entities: Entities): (place: number) => EventHead {
  const whenAt = dateReader(shard.dates);
  const peopleAt = listReader(shard.people);
  const topicsAt = listReader(shard.topics);
  return (place) => {
    const id = shard.ids[place];
    const [title, status] = [shard.titles[place], STATUSES[Number(shard.statuses[place])]];
    if (id === undefined || title === undefined || status === undefined)
      throw new RangeError(`Nothing is said of ${id ?? place}`);
    const dispute = shard.disputes[place];
    return {
      ...{ id, title, status, when: whenAt(place) },
      kind: idIn(entities.kinds, shard.kinds[place]),
      people: peopleAt(place).map((number) => idIn(entities.people, number)),
      topics: topicsAt(place).map((number) => idIn(entities.topics, number)),
      disagreements: dispute?.disagreements ?? [],
      citations: dispute?.citations ?? [],
    };
  };
}

function idIn(entities: readonly { id: string }[], number: number | undefined): string {
  const id = entities[number ?? -1]?.id;
  if (id === undefined) throw new RangeError(`The manifest names no ${number}`);
  return id;
}
