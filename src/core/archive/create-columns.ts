import { emptySet } from './bitset.ts';
import type { Columns, Lists } from './columns.ts';
import type { Manifest } from './manifest.ts';

/** As much of a manifest as says how large the columns are. */
export interface ColumnsPlan {
  totals: Manifest['totals'];
  columns: Pick<Manifest['columns'], 'counts' | 'sizes'>;
}

const FITS_16_BITS = 2 ** 16;

/** Columns of the right size, without any shard yet. */
export function createColumns({ totals, columns }: ColumnsPlan): Columns {
  const { events: length, dated } = totals;
  const int32 = () => new Int32Array(length);
  const uint8 = () => new Uint8Array(length);
  const lists = (sizes: readonly number[], values: number): Lists => {
    const size = sizes.reduce((sum, size) => sum + size, 0);
    const value = values <= FITS_16_BITS ? new Uint16Array(size) : new Uint32Array(size);
    return { start: startsOf(columns.counts, sizes, length), value };
  };
  const { topics, people, places, articles } = columns.sizes;
  return {
    ...{ length, dated },
    ...{ earliest: int32(), latest: int32(), reaches: int32(), extentFrom: int32(), extentTo: int32() },
    ...{ status: uint8(), precision: uint8(), form: uint8() },
    kind: new Uint16Array(length),
    rank: new Uint16Array(length),
    disputed: emptySet(length),
    approximate: emptySet(length),
    candidates: new Map(),
    topics: lists(topics, FITS_16_BITS),
    people: lists(people, FITS_16_BITS),
    places: lists(places, FITS_16_BITS),
    articles: lists(articles, totals.articles),
    shards: Uint32Array.from([0, ...runningSums(columns.counts)]),
    loaded: new Uint8Array(columns.counts.length),
  };
}

/** Where the values of each shard's first event will stand; all of a shard that is not here have none. */
function startsOf(counts: readonly number[], sizes: readonly number[], length: number): Uint32Array {
  const start = new Uint32Array(length + 1);
  let [ordinal, at] = [0, 0];
  for (const [shard, count] of counts.entries()) {
    at += sizes[shard] ?? 0;
    ordinal += count;
    start[ordinal] = at;
  }
  return start;
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
