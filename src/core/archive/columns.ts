/** The events of an archive as typed arrays, one place for each ordinal. */
import type { Bitset } from './bitset.ts';

/** In place of a day that is not known: the beginning or the end of a date that is open on that side. */
export const OPEN_START = -2_147_483_648;
export const OPEN_END = 2_147_483_647;

/** Several values for each ordinal: those of `i` stand from `start[i]` up to, not including, `start[i + 1]`. */
export interface Lists {
  start: Uint32Array;
  /** Positions in the manifest's people, places or topics; numbers of articles, in order of publication. */
  value: Uint16Array | Uint32Array;
}

/**
 * Ordinals count the events in order of time from 0, undated ones last (`chronological`). Days are numbers of days
 * since 1 January 1970, UTC. What stands at the ordinals of shards that are not here yet says nothing.
 */
export interface Columns {
  length: number;
  /** Ordinals from here on are of undated reports. */
  dated: number;
  /** `OPEN_START` where the beginning is unknown or open. */
  earliest: Int32Array;
  /** The last day, inside. `OPEN_END` where the end is unknown or open. */
  latest: Int32Array;
  /** With an open end: the last day for which a source vouches; else the last day known. */
  reaches: Int32Array;
  /**
   * What the mark covers, all sides of a disagreement included; the end is outside. Both alike: it has no place on
   * the axis. Seldom, but possible: an extent that begins before that of an event further up in order.
   */
  extentFrom: Int32Array;
  extentTo: Int32Array;
  /** Positions in `STATUSES`, `PRECISIONS`, `FORMS` (`codes.ts`), and in the manifest's kinds. */
  status: Uint8Array;
  /** `NO_PRECISION` for undated reports. */
  precision: Uint8Array;
  form: Uint8Array;
  kind: Uint16Array;
  /** Importance (`rank.ts`): higher is more important; of two alike the earlier ordinal is. */
  rank: Uint16Array;
  disputed: Bitset;
  approximate: Bitset;
  /** Of dates with separate candidates: first and last day of each, one after the other. */
  candidates: Map<number, Int32Array>;
  topics: Lists;
  people: Lists;
  places: Lists;
  /** Distinct ones. */
  articles: Lists;
  /** Where the shards begin, and, last, the number of events: shard `i` holds those from `shards[i]` on. */
  shards: Uint32Array;
  /** By shard: 1 where it is here. */
  loaded: Uint8Array;
}

/** Whether all events are here. */
export function isAllHere({ loaded }: Columns): boolean {
  return loaded.every((one) => one === 1);
}

/** From where to where, the end outside, the events stand that are here. */
export function* loadedRanges({ shards, loaded }: Columns): Generator<[from: number, to: number]> {
  for (let i = 0; i < loaded.length; i += 1) if (loaded[i] === 1) yield [shards[i] ?? 0, shards[i + 1] ?? 0];
}

/** Whether all events are here that stand from one ordinal up to, not including, another. */
export function isLoaded({ shards, loaded }: Columns, from: number, to: number): boolean {
  for (let i = 0; i < loaded.length; i += 1) {
    const isAsked = (shards[i] ?? 0) < to && from < (shards[i + 1] ?? 0);
    if (isAsked && loaded[i] !== 1) return false;
  }
  return true;
}
