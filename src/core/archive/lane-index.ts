/** The events of an archive by lane, in order of their beginnings: what the grid of the axis is cut from. */
import type { Bitset } from './bitset.ts';
import type { Columns, Lists } from './columns.ts';

/** Which values of a grouping have a lane of their own. */
export interface LaneKeys {
  /** Names of the lanes, in order. */
  ids: readonly string[];
  /** Of each, the value in the columns' lists. */
  values: readonly number[];
  /** Whether there is a lane for events that belong to none of them. */
  rest: boolean;
}

export interface LaneIndex {
  ids: readonly string[];
  /** The members of lane `i` stand from `start[i]` up to, not including, `start[i + 1]`. */
  start: Uint32Array;
  /** Ordinals; in each lane by their beginnings, of those that begin together the earlier first. */
  member: Uint32Array;
  /** Day numbers on which they begin. */
  begin: Int32Array;
}

/** Ordinals of all events here that have a place on the axis, by their beginnings. */
export function byBeginning(columns: Columns): Uint32Array {
  const { dated, extentFrom, extentTo, shards, loaded } = columns;
  const order = new Uint32Array(dated);
  let length = 0;
  let isSorted = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let shard = 0; shard < loaded.length; shard += 1) {
    if (loaded[shard] !== 1) continue;
    const end = Math.min(shards[shard + 1] as number, dated);
    for (let ordinal = shards[shard] as number; ordinal < end; ordinal += 1) {
      const from = extentFrom[ordinal] as number;
      if (from >= (extentTo[ordinal] as number)) continue;
      isSorted &&= from >= last;
      last = from;
      order[length] = ordinal;
      length += 1;
    }
  }
  const here = order.subarray(0, length);
  return isSorted ? here : sortedByDay(here, extentFrom);
}

/** They are nearly in order: what is out of it is moved back, a few places. */
function sortedByDay(order: Uint32Array, day: Int32Array): Uint32Array {
  // As one number, 2 ** 21 ordinals and 2 ** 31 days either way fit into what a double holds.
  const keys = new Float64Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const ordinal = order[i] as number;
    keys[i] = (day[ordinal] as number) * 2 ** 21 + ordinal;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key - Math.floor(key / 2 ** 21) * 2 ** 21);
}

/** @param order of all events, by their beginnings */
export function oneLane(order: Uint32Array, { extentFrom }: Columns): LaneIndex {
  return {
    ids: ['_all'],
    start: Uint32Array.of(0, order.length),
    member: order,
    begin: Int32Array.from(order, (ordinal) => extentFrom[ordinal] as number),
  };
}

/** An event stands in every lane it belongs to. @param order of all events, by their beginnings */
export function lanesOfKeys(
  order: Uint32Array,
  { extentFrom }: Columns,
  lists: Lists,
  keys: LaneKeys,
): LaneIndex {
  const laneOf = new Map(keys.values.map((value, lane) => [value, lane]));
  const ids = keys.rest ? [...keys.ids, '_rest'] : keys.ids;
  const rest = keys.rest ? keys.ids.length : -1;
  const start = new Uint32Array(ids.length + 1);
  each(order, lists, laneOf, rest, (lane) => {
    start[lane + 1] = (start[lane + 1] as number) + 1;
  });
  for (let lane = 0; lane < ids.length; lane += 1) {
    start[lane + 1] = (start[lane + 1] as number) + (start[lane] as number);
  }
  const next = start.slice();
  const total = start[ids.length] as number;
  const member = new Uint32Array(total);
  const begin = new Int32Array(total);
  each(order, lists, laneOf, rest, (lane, ordinal) => {
    const at = next[lane] as number;
    next[lane] = at + 1;
    member[at] = ordinal;
    begin[at] = extentFrom[ordinal] as number;
  });
  return { ids, start, member, begin };
}

function each(
  order: Uint32Array,
  { start, value }: Lists,
  laneOf: ReadonlyMap<number, number>,
  rest: number,
  act: (lane: number, ordinal: number) => void,
): void {
  for (let i = 0; i < order.length; i += 1) {
    const ordinal = order[i] as number;
    const end = start[ordinal + 1] as number;
    let isHomeless = true;
    for (let at = start[ordinal] as number; at < end; at += 1) {
      const lane = laneOf.get(value[at] as number);
      if (lane === undefined) continue;
      isHomeless = false;
      act(lane, ordinal);
    }
    if (isHomeless && rest !== -1) act(rest, ordinal);
  }
}

/** Of each lane only what is in a set; the index itself where all of it is. */
export function lanesWithin(index: LaneIndex, { words }: Bitset): LaneIndex {
  const { ids, start, member, begin } = index;
  const own = new Uint32Array(ids.length + 1);
  let length = 0;
  for (let lane = 0; lane < ids.length; lane += 1) {
    const end = start[lane + 1] as number;
    for (let at = start[lane] as number; at < end; at += 1) {
      const ordinal = member[at] as number;
      length += ((words[ordinal >>> 5] as number) >>> (ordinal & 31)) & 1;
    }
    own[lane + 1] = length;
  }
  if (length === member.length) return index;
  const within = { ids, start: own, member: new Uint32Array(length), begin: new Int32Array(length) };
  let next = 0;
  for (let at = 0; at < member.length; at += 1) {
    const ordinal = member[at] as number;
    if ((((words[ordinal >>> 5] as number) >>> (ordinal & 31)) & 1) === 0) continue;
    within.member[next] = ordinal;
    within.begin[next] = begin[at] as number;
    next += 1;
  }
  return within;
}

/** The first place of a lane, from some place on, whose event does not begin before a day. */
export function placeOfDay({ begin }: LaneIndex, day: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((begin[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
