/** A corpus as an archive is served, for tests: real pieces by the encoder, at their addresses. */
import { bucketCount } from '../../core/archive/buckets.ts';
import { cutShards } from '../../core/archive/cut.ts';
import { drawOpening } from '../../core/archive/draw-opening.ts';
import { encodeColumns } from '../../core/archive/encode-columns.ts';
import { encodeHeads } from '../../core/archive/encode-heads.ts';
import {
  encodeRecords,
  type RecordEntry,
  recordOf,
  recordsOfEvent,
} from '../../core/archive/encode-records.ts';
import { encodeSources } from '../../core/archive/encode-sources.ts';
import { type Manifest, manifestSchema } from '../../core/archive/format.ts';
import { hashOf } from '../../core/archive/hash.ts';
import { makeManifest, readColumns } from '../../core/archive/make-manifest.ts';
import { numberingOf } from '../../core/archive/numbering.ts';
import { addDays } from '../../core/dates/day.ts';
import { chronological } from '../../core/dates/order.ts';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { dayWhen } from '../../core/find/span.ts';
import { type PieceKind, pieceFile } from '../../core/link/data-files.ts';
import type { ArticleSummary, Citation, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';

export const ROOT = 'https://site.example/';
/** So few that a corpus of some dozen events has several pieces. */
const SHARD = 8;

export interface Served {
  manifest: Manifest;
  /** Content by address. */
  files: Map<string, unknown>;
  index: TimelineIndex;
}

/** Pieces of a whole corpus, in the index's order. */
export function serve(index: TimelineIndex): Served {
  const files = new Map<string, unknown>();
  const put = (kind: PieceKind, piece: object): string => {
    const text = JSON.stringify(piece);
    const name = [text, `${text} `].map((one) => hashOf(one).toString(16).padStart(8, '0')).join('');
    files.set(ROOT + pieceFile('en', kind, name), JSON.parse(text));
    return name;
  };
  const { events, articles, retired } = index;
  const numbering = numberingOf(
    index,
    articles.map(({ id }) => id),
  );
  const shards = [...cutShards(events, SHARD)];
  const columns = shards.map((shard) => encodeColumns(shard, numbering));
  const whole = readColumns(() => columns, index, articles.length);
  const numbered = articles.map((article, at) => ({ ...article, number: at + 1 }));
  const summaries = new Map(numbered.map((article) => [article.id, article]));
  const buckets = bucketCount(events.length * 16);
  const entries: [number, RecordEntry][] = [
    ...events.flatMap((event) => [...recordsOfEvent(event, (id) => summaries.get(id), buckets)]),
    ...numbered.map((entry) => recordOf({ in: 'articles', entry }, buckets)),
    ...retired.map((entry) => recordOf({ in: 'retired', entry }, buckets)),
  ];
  const names = Array.from({ length: buckets }, (_, bucket) =>
    put('records', encodeRecords(entries.filter(([own]) => own === bucket).map(([, entry]) => entry))),
  );
  const made = makeManifest(
    index,
    whole,
    {
      columns: columns.map((shard) => put('columns', shard)),
      heads: {
        names: shards.map((shard) => put('heads', encodeHeads(shard, numbering))),
        counts: shards.map(({ length }) => length),
      },
      records: {
        buckets,
        directories: [put('directories', { schema: 'sanad-directory', version: 1, names })],
      },
      sources: {
        names: [put('sources', encodeSources(articles, whole.counts.source))],
        counts: [articles.length],
      },
      search: { events: null, articles: null },
    },
    (number) => articles[number] as ArticleSummary,
  );
  const drawn = drawOpening(made, whole.columns);
  const heads = drawn.ordinals.flatMap((ordinal) => events[ordinal] ?? []);
  const opening = { ...drawn, heads: heads.length === 0 ? null : encodeHeads(heads, numbering) };
  return { manifest: manifestSchema.parse(JSON.parse(JSON.stringify({ ...made, opening }))), files, index };
}

const [sample] = smallCorpus.events;

/** Some have the date of another one's occasion. */
const datingOf = (i: number): Citation['dating'] =>
  i % 20 === 12
    ? { by: 'same-occasion', key: `event-${String(i + 5).padStart(4, '0')}-cited` }
    : { by: 'nothing' };

/** So many events, a day after each other and every ninth undated; they cite the articles of the small corpus. */
export function corpusOf(count: number): TimelineIndex {
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const id = `event-${String(i).padStart(4, '0')}`;
    const article = smallCorpus.articles[i % smallCorpus.articles.length] as ArticleSummary;
    const when = i % 9 === 8 ? null : dayWhen(addDays('2001-01-01', i * 3));
    const [citation] = (sample as TimelineEvent).citations as [Citation];
    return {
      ...(sample as TimelineEvent),
      ...{ id, title: { en: `Event ${i}` }, when, disagreements: [] },
      // Three in a row, of which the last two follow from the first.
      follows: i % 20 === 11 || i % 20 === 12 ? [`event-${String(i - (i % 20) + 10).padStart(4, '0')}`] : [],
      topics: [smallCorpus.topics[i % smallCorpus.topics.length]?.id ?? ''],
      people: i % 3 === 0 ? [smallCorpus.people[0]?.id ?? ''] : [],
      citations: [{ ...citation, key: `${id}-cited`, article: article.id, when, dating: datingOf(i) }],
    };
  });
  return { ...smallCorpus, events: chronological(events), retired: [{ id: 'old-event', to: 'event-0005' }] };
}
