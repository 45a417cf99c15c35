import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bucketOf, placeInDirectory } from '../../src/core/archive/buckets.ts';
import { createEngine } from '../../src/core/archive/create-engine.ts';
import { decodeHeads } from '../../src/core/archive/decode-heads.ts';
import { decodeSources } from '../../src/core/archive/decode-sources.ts';
import {
  columnShardSchema,
  directorySchema,
  headShardSchema,
  type Manifest,
  manifestSchema,
  recordShardSchema,
  sourcesSchema,
} from '../../src/core/archive/format.ts';
import { chronological } from '../../src/core/dates/order.ts';
import { NO_FILTERS } from '../../src/core/find/active-filters.ts';
import { countFacets } from '../../src/core/find/counts.ts';
import { articleSchema, type TimelineEvent, type TimelineIndex } from '../../src/core/model/published.ts';
import { cutFor } from '../vite/index-in-language.ts';
import { filesIn, sampleCorpus, writeAsIndex, writeAsLines } from './archive.fixtures.ts';
import { openCompiled } from './read-compiled.ts';
import { writeArchive } from './write-archive.ts';

const EVENTS = 3000;
const LANGUAGES = ['ar', 'en'];
const index = sampleCorpus(EVENTS);
const folder = mkdtempSync(join(tmpdir(), 'sanad-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles and serves, into a folder of that name. */
async function served(name: string, corpus: TimelineIndex, write = writeAsLines, into = name) {
  const compiled = join(folder, 'compiled', name);
  const out = join(folder, into);
  write(compiled, corpus);
  const scratch = join(folder, 'scratch', name);
  const amounts = await writeArchive(openCompiled(compiled, null), { out, languages: LANGUAGES, scratch });
  return { out, amounts };
}

let out = '';
beforeAll(async () => {
  ({ out } = await served('first', index));
}, 60_000);

const json = (path: string): unknown => JSON.parse(readFileSync(join(out, 'data', path), 'utf8'));
const manifestOf = (language: string) => manifestSchema.parse(json(`index.${language}.json`));

describe.each(LANGUAGES)('what is served in %s', (language) => {
  const cut = cutFor(language);
  const piece = (kind: string, name: string | undefined) => json(`archive/${language}/${kind}/${name}.json`);
  let manifest: Manifest;
  beforeAll(() => {
    manifest = manifestOf(language);
  });

  test('gives back every event whole, from the place that its id tells', () => {
    const { buckets, directories } = manifest.records;
    const names = directories.map((name) => directorySchema.parse(piece('directories', name)).names);
    const shards = names.map((some) => some.map((name) => recordShardSchema.parse(piece('records', name))));
    const shardOf = (id: string) => {
      const { directory, at } = placeInDirectory(bucketOf(id, buckets));
      return shards[directory]?.[at];
    };
    const articles = new Map(
      index.articles.map((article, at) => [article.id, cut.article({ ...article, number: at + 1 })]),
    );
    for (const event of index.events) {
      const shard = shardOf(event.id);
      expect(shard?.events.find(({ id }) => id === event.id)).toEqual(cut.event(event));
      for (const { key, article } of event.citations) {
        expect(shard?.articles.find(({ id }) => id === article)).toEqual(articles.get(article));
        expect(shardOf(key)?.citations.find((one) => one.key === key)?.event).toBe(event.id);
      }
    }
    for (const [id, article] of articles)
      expect(shardOf(id)?.articles.find((one) => one.id === id)).toEqual(article);
    expect(shardOf('event-of-old')?.retired).toEqual(index.retired);
    expect(shards.flat().flatMap(({ events }) => events)).toHaveLength(EVENTS);
  });

  test('gives back the heads in order of time', () => {
    const heads = manifest.heads.names.flatMap((name) =>
      decodeHeads(headShardSchema.parse(piece('heads', name)), manifest),
    );
    expect(heads.map(({ id, title, when }) => ({ id, title, when }))).toEqual(
      index.events.map(cut.event).map(({ id, title, when }) => ({ id, title, when })),
    );
    expect(manifest.heads.counts.reduce((sum, count) => sum + count)).toBe(EVENTS);
  });

  test('counts as the whole index does', () => {
    const engine = createEngine(manifest);
    for (const [at, name] of manifest.columns.names.entries())
      engine.add(at, columnShardSchema.parse(piece('columns', name)));
    const { counts, shown, undated } = engine.answer(NO_FILTERS, null);
    const expected = countFacets(index.events, NO_FILTERS);
    expect(shown).toBe(EVENTS);
    expect(undated).toBe(index.events.filter(({ when }) => when === null).length);
    expect(Object.fromEntries(index.people.map(({ id }, at) => [id, counts.person[at]]))).toEqual(
      Object.fromEntries(index.people.map(({ id }) => [id, expected.person.get(id) ?? 0])),
    );
    expect(manifest.counts.person).toEqual([...counts.person]);
    const sources = manifest.sources.names.flatMap((name) =>
      decodeSources(sourcesSchema.parse(piece('sources', name))),
    );
    expect(sources.map(({ id }) => id)).toEqual(index.articles.map(({ id }) => id));
    expect(sources.map(({ publisher }) => publisher)).toEqual(
      index.articles.map((article) => cut.article(article).publisher),
    );
  });
});

test('every article is served as it was compiled', () => {
  for (const { id, sha256 } of index.articles)
    expect(articleSchema.parse(json(`articles/${id}.json`)).sha256).toBe(sha256);
});

test('a piece has the name of its content, and its compressed forms say the same', () => {
  const files = filesIn(join(out, 'data'));
  const pieces = [...files].filter(([path]) => /^archive\/.*\.json$/.test(path));
  expect(pieces.length).toBeGreaterThan(100);
  for (const [path, content] of pieces) {
    const bytes = Buffer.from(content, 'latin1');
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    expect(path).toContain(`/${name}.json`);
    const [br, gz] = [files.get(`${path}.br`), files.get(`${path}.gz`)];
    expect(brotliDecompressSync(Buffer.from(br ?? '', 'latin1')).equals(bytes)).toBe(true);
    expect(gunzipSync(Buffer.from(gz ?? '', 'latin1')).equals(bytes)).toBe(true);
  }
});

test('the same corpus comes to the same files, in whichever form it was compiled', async () => {
  const { out: other } = await served('as-index', index, writeAsIndex);
  const [ofIndex, ofLines] = [filesIn(other), filesIn(out)];
  expect(JSON.parse(ofLines.get('data/corpus.json') ?? '').totals.events).toBe(EVENTS);
  ofLines.delete('data/corpus.json');
  // What is remembered for the next time.
  ofLines.delete('articles.json');
  expect([...ofIndex.keys()]).toEqual([...ofLines.keys()]);
  expect([...ofIndex].filter(([path, content]) => ofLines.get(path) !== content)).toEqual([]);
}, 60_000);

/** Another event in the place of one in the middle. */
function corrected(change: (event: TimelineEvent) => TimelineEvent): TimelineIndex {
  const events = index.events.map((event, i) => (i === EVENTS / 2 ? change(event) : event));
  return { ...index, events: chronological(events) };
}

describe('over what was served before', () => {
  const into = 'over';
  const day = '2020-02-02';
  const titled = (event: TimelineEvent) => ({ ...event, title: { ar: 'مصحّح', en: 'Corrected' } });
  const dated = (event: TimelineEvent) => {
    const when = event.when && { ...event.when, edtf: day, earliest: day, latest: day };
    return { ...titled(event), when };
  };
  const writtenOf = (amounts: Awaited<ReturnType<typeof served>>['amounts']) =>
    Object.fromEntries(
      Object.entries(amounts).flatMap(([kind, { written }]) => (written > 0 ? [[kind, written]] : [])),
    );
  beforeAll(() => served('over-first', index, writeAsLines, into), 60_000);

  test('nothing is written of a corpus that is the same', async () => {
    const { amounts } = await served('over-same', index, writeAsLines, into);
    expect(writtenOf(amounts)).toEqual({});
    expect(amounts.columns?.files).toBeGreaterThan(0);
  }, 60_000);

  test('a corrected headline changes five pieces and the manifest, in each language', async () => {
    const before = new Set(filesIn(join(folder, into)).keys());
    const { out: over, amounts } = await served('over-titled', corrected(titled), writeAsLines, into);
    expect(writtenOf(amounts)).toEqual({
      ...{ heads: 2, records: 2, directories: 2, manifest: 2 },
      // Those of its words, and their directory.
      'search-events': 4,
    });
    // What they took the place of is gone.
    const after = new Set(filesIn(over).keys());
    expect(after.size).toBe(before.size);
    expect([...after].filter((path) => !before.has(path) && path.endsWith('.json'))).toHaveLength(10);
  }, 60_000);

  test('a corrected date changes the columns and heads of where it stood and stands, and the search', async () => {
    const { amounts } = await served('over-dated', corrected(dated), writeAsLines, into);
    const { 'search-events': _search, ...others } = writtenOf(amounts);
    expect(others).toEqual({ columns: 4, heads: 4, records: 2, directories: 2, manifest: 2 });
  }, 60_000);

  test('articles that are the same are not read again, and those that are not are', async () => {
    const compiled = join(folder, 'compiled', 'over-first');
    const corpus = openCompiled(compiled, null);
    const articles = vi.fn(corpus.articles);
    const how = {
      out: join(folder, into),
      languages: LANGUAGES,
      scratch: join(folder, 'scratch', 'over-kept'),
    };
    const amounts = await writeArchive({ ...corpus, articles }, how);
    expect(articles).not.toHaveBeenCalled();
    expect(amounts.texts?.files).toBe(index.articles.length);
    const [first] = index.articles;
    const file = join(compiled, 'articles.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('وصل الوزير أمس.', 'وصل الوزير اليوم.'));
    const changed = await writeArchive({ ...openCompiled(compiled, null), articles }, how);
    expect(articles).toHaveBeenCalled();
    expect(writtenOf(changed)).toMatchObject({ articles: 1, texts: 1 });
    const text = readFileSync(join(how.out, 'data', 'texts', `${first?.id}.txt`), 'utf8');
    expect(text).toBe('وصل الوزير اليوم.\n');
  }, 60_000);
});
