/**
 * Where one shard ends and the next begins. Cut by number, a single event put in between would change every shard
 * after it; so it is the events that say where: about one in so many has a hash that begins a shard.
 */
import { hashOf } from './hash.ts';

/** Events in a shard of columns and of heads, on average. */
export const COLUMN_SHARD = 4096;
export const HEAD_SHARD = 512;

/** @returns whether a new shard begins with an event; to be asked of each, in order. @param size on average */
export function createCutter(size: number): (id: string) => boolean {
  const least = size >> 1;
  const most = size * 2;
  let length = 0;
  return (id) => {
    // The lowest bits choose the bucket of the record: others are taken here.
    const begins = length >= most || (length >= least && (hashOf(id) >>> 8) % least === 0);
    length = begins ? 1 : length + 1;
    return begins;
  };
}

/** Events in order of time as shards, one at a time. */
export function* cutShards<T extends { id: string }>(events: Iterable<T>, size: number): Generator<T[]> {
  const begins = createCutter(size);
  let shard: T[] = [];
  for (const event of events) {
    if (begins(event.id)) {
      yield shard;
      shard = [];
    }
    shard.push(event);
  }
  if (shard.length > 0) yield shard;
}
