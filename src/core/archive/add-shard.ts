import { addTo } from './bitset.ts';
import { NO_PRECISION } from './codes.ts';
import { type Columns, type Lists, OPEN_END, OPEN_START } from './columns.ts';
import type { Lists as PackedLists } from './fields.ts';
import type { ColumnShard } from './format.ts';
import { plainExtent } from './plain-extent.ts';
import { rankOf } from './rank.ts';

/**
 * Puts a shard into its place.
 *
 * @param at position of the shard in the manifest's list
 * @throws RangeError if it is not as long as the manifest says, or its parts are not as long as each other
 */
export function addShard(columns: Columns, at: number, shard: ColumnShard): void {
  const first = columns.shards[at] ?? 0;
  checkLengths(columns, at, shard);
  if (columns.loaded[at] === 1) return;
  addLists(columns.topics, first, shard.topics);
  addLists(columns.people, first, shard.people);
  addLists(columns.places, first, shard.places);
  addLists(columns.articles, first, shard.articles);
  for (const position of shard.disputed) addTo(columns.disputed, first + position);
  for (let i = 0; i < shard.length; i += 1) {
    const ordinal = first + i;
    columns.status[ordinal] = digitAt(shard.statuses, i);
    columns.kind[ordinal] = shard.kinds[i] ?? 0;
    columns.rank[ordinal] = rankOf(
      shard.articles.lengths[i] ?? 0,
      shard.kinds[i] ?? 0,
      digitAt(shard.statuses, i),
    );
  }
  addDates(columns, first, shard);
  columns.loaded[at] = 1;
}

function addDates(columns: Columns, first: number, { dates, length, ...shard }: ColumnShard): void {
  const { earliest, latest, reaches, extentFrom, extentTo } = columns;
  const days = new Int32Array(dates.dated);
  let day = 0;
  for (let i = 0; i < dates.dated; i += 1) {
    const ordinal = first + i;
    day += dates.days[i] ?? 0;
    days[i] = day;
    const last = dates.lasts[i] ?? 0;
    earliest[ordinal] = day;
    latest[ordinal] = day + last;
    reaches[ordinal] = day + last;
    extentFrom[ordinal] = day;
    extentTo[ordinal] = day + plainExtent(last, 0);
    columns.precision[ordinal] = digitAt(dates.precisions, i);
    columns.form[ordinal] = digitAt(dates.forms, i);
  }
  columns.precision.fill(NO_PRECISION, first + dates.dated, first + length);
  for (const i of dates.openStarts) earliest[first + i] = OPEN_START;
  for (const i of dates.openEnds) latest[first + i] = OPEN_END;
  for (const i of dates.approximate) addTo(columns.approximate, first + i);
  for (const [i, reach, own] of sparse(shard.reaches, days)) {
    reaches[first + i] = own + reach;
    extentTo[first + i] = own + plainExtent(null, reach);
  }
  for (const [i, [from, to], own] of sparse(shard.extents, days)) {
    extentFrom[first + i] = own + from;
    extentTo[first + i] = own + to;
  }
  for (const [i, ranges, own] of sparse(shard.candidates, days))
    columns.candidates.set(
      first + i,
      Int32Array.from(ranges, (day) => own + day),
    );
}

/** Position, what stands there, and the day it is counted from. */
function* sparse<T>(values: Record<string, T>, days: Int32Array): Generator<[number, T, number]> {
  for (const [position, value] of Object.entries(values)) {
    const at = Number(position);
    yield [at, value, days[at] ?? 0];
  }
}

function addLists({ start, value }: Lists, first: number, { lengths, values }: PackedLists): void {
  let at = start[first] ?? 0;
  value.set(values, at);
  for (const [i, length] of lengths.entries()) {
    at += length;
    start[first + i + 1] = at;
  }
}

function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

function checkLengths(
  { shards, topics, people, places, articles }: Columns,
  at: number,
  shard: ColumnShard,
): void {
  const first = shards[at] ?? 0;
  const next = shards[at + 1] ?? 0;
  const { length, dates, statuses, kinds } = shard;
  const { dated } = dates;
  const isRight =
    length === next - first &&
    [statuses, kinds, shard.topics.lengths, shard.people.lengths].every((part) => part.length === length) &&
    [shard.places.lengths, shard.articles.lengths].every((part) => part.length === length) &&
    [dates.days, dates.lasts, dates.precisions, dates.forms].every((part) => part.length === dated) &&
    holds(topics, shard.topics) &&
    holds(people, shard.people) &&
    holds(places, shard.places) &&
    holds(articles, shard.articles);
  if (!isRight) throw new RangeError(`Shard ${at} is not the one that the manifest names`);

  function holds({ start }: Lists, { lengths, values }: PackedLists): boolean {
    const size = (start[next] ?? 0) - (start[first] ?? 0);
    return values.length === size && lengths.reduce((sum, length) => sum + length, 0) === size;
  }
}
