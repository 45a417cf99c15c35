import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ARTICLE_SUMMARIES, anyEvents } from './archive.fixtures.ts';
import { BUCKETS_PER_DIRECTORY, bucketCount, bucketOf, placeInDirectory } from './buckets.ts';
import { encodeRecords, type RecordEntry, recordOf, recordsOfEvent } from './encode-records.ts';
import { recordShardSchema } from './format.ts';

const articleOf = (id: string) => ARTICLE_SUMMARIES.find((article) => article.id === id);

describe('records', () => {
  it('stand where their ids say, each with what it cites', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(1, 2, 8), (events, buckets) => {
        const filled = new Map<number, RecordEntry[]>();
        const put = (places: Iterable<[number, RecordEntry]>) => {
          for (const [bucket, entry] of places) filled.set(bucket, [entry, ...(filled.get(bucket) ?? [])]);
        };
        for (const event of events) put(recordsOfEvent(event, articleOf, buckets));
        put(ARTICLE_SUMMARIES.map((entry) => recordOf({ in: 'articles', entry }, buckets)));
        put([recordOf({ in: 'retired', entry: { id: 'old', to: 'new' } }, buckets)]);
        const shardOf = (id: string) => encodeRecords(filled.get(bucketOf(id, buckets)) ?? []);
        for (const event of events) {
          const shard = recordShardSchema.parse(shardOf(event.id));
          expect(shard.events).toContainEqual(event);
          const articles = new Set(shard.articles.map(({ id }) => id));
          for (const { key, article } of event.citations) {
            expect(articles).toContain(article);
            expect(shardOf(key).citations).toContainEqual({ key, event: event.id });
          }
        }
        for (const { id } of ARTICLE_SUMMARIES)
          expect(shardOf(id).articles.filter((article) => article.id === id)).toHaveLength(1);
        expect(shardOf('old').retired).toEqual([{ id: 'old', to: 'new' }]);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same in whatever order they came', () => {
    const [events = []] = fc.sample(
      anyEvents.filter(({ length }) => length > 9),
      { numRuns: 1, seed: 2 },
    );
    const entries = events.flatMap((event) =>
      [...recordsOfEvent(event, articleOf, 1)].map(([, entry]) => entry),
    );
    expect(encodeRecords(entries.toReversed())).toEqual(encodeRecords(entries));
  });
});

test.each([
  [0, 1],
  [64, 1],
  [65, 2],
  [100_000, 2048],
  [1_000_000, 16_384],
])('%i events stand in %i buckets', (events, buckets) => {
  expect(bucketCount(events)).toBe(buckets);
});

test('a directory names buckets that follow each other', () => {
  expect(placeInDirectory(0)).toEqual({ directory: 0, at: 0 });
  expect(placeInDirectory(BUCKETS_PER_DIRECTORY * 3 + 7)).toEqual({ directory: 3, at: 7 });
});
