/** What the build would serve of the bench's events, but for what the axis alone never asks for: records, search. */
import { COLUMN_SHARD, cutShards, HEAD_SHARD } from '../core/archive/cut.ts';
import { drawOpening } from '../core/archive/draw-opening.ts';
import { encodeColumns } from '../core/archive/encode-columns.ts';
import { encodeHeads } from '../core/archive/encode-heads.ts';
import { encodeSources, SOURCES_PIECE } from '../core/archive/encode-sources.ts';
import { fillOpening } from '../core/archive/fill-opening.ts';
import type { ColumnShard, HeadShard, Manifest } from '../core/archive/format.ts';
import {
  type CorpusHead,
  makeManifest,
  readColumns,
  type WholeColumns,
} from '../core/archive/make-manifest.ts';
import { numberingOf } from '../core/archive/numbering.ts';
import { type PieceKind, pieceFile } from '../core/link/data-files.ts';
import type { TimelineEvent } from '../core/model/published.ts';
import { articlesFor, DAYS, FIRST_DAY, KINDS, makeEvents, PEOPLE, TOPICS } from './events.ts';
import { numbered, publishedArticle, publishedEvent } from './published-event.ts';

export const LANGUAGE = 'ar';

export interface MadeArchive {
  manifest: Manifest;
  /** By path below the site's root: bytes, as a server has them. */
  files: Map<string, Blob>;
}

const named = (what: string, word: string, count: number) =>
  numbered(what, count).map((id, i) => ({ id, name: { ar: `${word} ${i + 1}` }, spellings: [] }));

const HEAD: CorpusHead = {
  dataVersion: '000000000000',
  updated: '2024-12-31',
  site: { title: { ar: 'قياس' }, languages: [LANGUAGE], address: null, corrections: null, prerenderLimit: 0 },
  people: named('person', 'شخص', PEOPLE),
  places: [],
  topics: named('topic', 'موضوع', TOPICS),
  kinds: named('kind', 'نوع', KINDS).map(({ id, name }) => ({ id, name })),
};

/** @param n how many events */
export function makeArchive(n: number): MadeArchive {
  // A million events are a gigabyte as objects, and a tenth of it as bytes.
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  const put = (kind: PieceKind, piece: object): string => {
    const name = bytes.size.toString(16).padStart(16, '0');
    bytes.set(pieceFile(LANGUAGE, kind, name), encoder.encode(JSON.stringify(piece)));
    return name;
  };
  const articles = numbered('article', articlesFor(n));
  const numbering = numberingOf(HEAD, articles);
  const columns: ColumnShard[] = [];
  const heads: Manifest['heads'] = { names: [], counts: [] };
  for (const shard of cutShards(published(n), COLUMN_SHARD)) {
    columns.push(encodeColumns(shard, numbering));
    for (let at = 0; at < shard.length; at += HEAD_SHARD) {
      const some = shard.slice(at, at + HEAD_SHARD);
      heads.names.push(put('heads', encodeHeads(some, numbering)));
      heads.counts.push(some.length);
    }
  }
  const whole = readColumns(() => columns, HEAD, articles.length);
  const pieces = {
    columns: columns.map((shard) => put('columns', shard)),
    heads,
    records: { buckets: 1, directories: [] },
    sources: putSources(articles, whole, put),
    search: { events: null, articles: null },
  };
  const manifest = makeManifest(HEAD, whole, pieces, (number) => articleAt(number, n));
  const decoder = new TextDecoder();
  const shardOf = (name: string): HeadShard =>
    JSON.parse(decoder.decode(bytes.get(pieceFile(LANGUAGE, 'heads', name))));
  const opening = fillOpening(drawOpening(manifest, whole.columns), manifest, shardOf);
  const files = new Map(Array.from(bytes, ([path, content]) => [path, new Blob([content])]));
  return { manifest: { ...manifest, opening }, files };
}

function* published(n: number): Generator<TimelineEvent> {
  for (const event of makeEvents(n)) yield publishedEvent(event);
}

function articleAt(number: number, n: number) {
  const day = FIRST_DAY + Math.floor((number / articlesFor(n)) * DAYS);
  return publishedArticle(`article-${number}`, day);
}

function putSources(
  articles: readonly string[],
  { counts }: WholeColumns,
  put: (kind: PieceKind, piece: object) => string,
): Manifest['sources'] {
  const sources: Manifest['sources'] = { names: [], counts: [] };
  for (let from = 0; from < articles.length; from += SOURCES_PIECE) {
    const some = articles.slice(from, from + SOURCES_PIECE);
    const summaries = some.map((_, i) => articleAt(from + i, articles.length * 5));
    const piece = encodeSources(summaries, counts.source.subarray(from, from + some.length));
    sources.names.push(put('sources', piece));
    sources.counts.push(some.length);
  }
  return sources;
}
