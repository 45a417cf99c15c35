import type { EventHead } from '../model/event-head.ts';
import { STATUSES } from './codes.ts';
import type { HeadShard } from './format.ts';
import { unpackLists } from './lists.ts';
import type { Manifest } from './manifest.ts';
import { unpackDates } from './pack-dates.ts';

type Entities = Pick<Manifest, 'topics' | 'people' | 'kinds'>;

/**
 * The heads of a shard, in order of time.
 *
 * @throws RangeError where it speaks of what the manifest does not have, or its parts are not as long as each other
 */
export function decodeHeads(shard: HeadShard, entities: Entities): EventHead[] {
  const whens = unpackDates(shard.dates, shard.ids.length);
  const people = unpackLists(shard.people);
  const topics = unpackLists(shard.topics);
  return shard.ids.map((id, at) => {
    const when = whens[at];
    const [title, status] = [shard.titles[at], STATUSES[Number(shard.statuses[at])]];
    if (when === undefined || title === undefined || status === undefined)
      throw new RangeError(`Nothing is said of ${id}`);
    const dispute = shard.disputes[at];
    return {
      ...{ id, title, status, when },
      kind: idIn(entities.kinds, shard.kinds[at]),
      people: people[at]?.map((number) => idIn(entities.people, number)) ?? [],
      topics: topics[at]?.map((number) => idIn(entities.topics, number)) ?? [],
      disagreements: dispute?.disagreements ?? [],
      citations: dispute?.citations ?? [],
    };
  });
}

function idIn(entities: readonly { id: string }[], number: number | undefined): string {
  const id = entities[number ?? -1]?.id;
  if (id === undefined) throw new RangeError(`The manifest names no ${number}`);
  return id;
}
