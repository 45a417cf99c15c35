/** Where the record of an event stands, whatever else the corpus holds: by the hash of its id. */
import { hashOf } from './hash.ts';

const EVENTS_PER_BUCKET = 64;

/** Names of record shards in one directory: 5 KB. */
export const BUCKETS_PER_DIRECTORY = 256;

/** A power of two, so that a growing corpus seldom moves its events to other buckets. */
export function bucketCount(events: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(events / EVENTS_PER_BUCKET)));
}

/** The bucket of an event, a citation key, an article or a retired id. @param buckets a power of two */
export function bucketOf(id: string, buckets: number): number {
  return hashOf(id) & (buckets - 1);
}

/** In which directory the name of a bucket's shard stands, and at which position in it. */
export function placeInDirectory(bucket: number): { directory: number; at: number } {
  return { directory: Math.floor(bucket / BUCKETS_PER_DIRECTORY), at: bucket % BUCKETS_PER_DIRECTORY };
}
