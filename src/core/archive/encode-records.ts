/** Records by the hash of their ids: what a link to one event needs, whatever else the corpus holds. */
import { SCHEMA_VERSION, type TimelineEvent } from '../model/published.ts';
import { bucketOf } from './buckets.ts';
import type { NumberedArticle, RecordShard } from './format.ts';

/** What goes into one bucket. */
export type RecordEntry =
  | { in: 'events'; entry: TimelineEvent }
  | { in: 'citations'; entry: { key: string; event: string } }
  | { in: 'articles'; entry: NumberedArticle }
  | { in: 'retired'; entry: { id: string; to: string } }
  | { in: 'naming'; entry: { event: string; by: string } };

/**
 * An event with the articles that it cites goes into the bucket of its id; each of its keys points to it from
 * the key's own, and each event that it names from that one's.
 */
export function* recordsOfEvent(
  event: TimelineEvent,
  articleOf: (id: string) => NumberedArticle | undefined,
  buckets: number,
): Generator<[bucket: number, entry: RecordEntry]> {
  const bucket = bucketOf(event.id, buckets);
  yield [bucket, { in: 'events', entry: event }];
  for (const id of new Set(event.citations.map(({ article }) => article))) {
    const article = articleOf(id);
    if (article !== undefined) yield [bucket, { in: 'articles', entry: article }];
  }
  for (const { key } of event.citations)
    yield [bucketOf(key, buckets), { in: 'citations', entry: { key, event: event.id } }];
  for (const named of new Set([...event.follows, ...(event.partOf === undefined ? [] : [event.partOf])]))
    yield [bucketOf(named, buckets), { in: 'naming', entry: { event: named, by: event.id } }];
}

/** An article, or an id that was given up: in the bucket of its own id. */
export function recordOf(
  entry: Extract<RecordEntry, { in: 'articles' | 'retired' }>,
  buckets: number,
): [bucket: number, entry: RecordEntry] {
  return [bucketOf(entry.entry.id, buckets), entry];
}

/** All of one bucket, in whatever order it came: sorted, each once. */
export function encodeRecords(entries: Iterable<RecordEntry>): RecordShard {
  const of = {
    events: new Map<string, TimelineEvent>(),
    articles: new Map<string, NumberedArticle>(),
    citations: new Map<string, { key: string; event: string }>(),
    retired: new Map<string, { id: string; to: string }>(),
    naming: new Map<string, { event: string; by: string }>(),
  };
  for (const record of entries) {
    if (record.in === 'events') of.events.set(record.entry.id, record.entry);
    else if (record.in === 'articles') of.articles.set(record.entry.id, record.entry);
    else if (record.in === 'citations') of.citations.set(record.entry.key, record.entry);
    else if (record.in === 'naming') of.naming.set(`${record.entry.event} ${record.entry.by}`, record.entry);
    else of.retired.set(record.entry.id, record.entry);
  }
  return {
    schema: 'sanad-records',
    version: SCHEMA_VERSION,
    events: sorted(of.events),
    articles: sorted(of.articles),
    citations: sorted(of.citations),
    retired: sorted(of.retired),
    naming: sorted(of.naming),
  };
}

function sorted<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value);
}
