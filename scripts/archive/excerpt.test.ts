import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { figuresOf } from '../../src/core/model/figures.ts';
import { articleSchema, indexSchema } from '../../src/core/model/published.ts';
import { feedOf } from '../feeds/feed.ts';
import { jsonFeedOf } from '../feeds/json-feed.ts';
import { sitePages } from '../pages/site-pages.ts';
import { speechOf } from '../pages/speech.ts';
import { publishedIndex } from '../vite/published-index.ts';
import { sampleCorpus, writeAsLines } from './archive.fixtures.ts';
import { readExcerpt, writeExcerpt, writeWhole } from './excerpt.ts';
import { openCompiled } from './read-compiled.ts';

const ADDRESS = 'https://timeline.example.org/';
const folder = mkdtempSync(join(tmpdir(), 'sanad-excerpt-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('few lines become the index that a folder of the same data comes to', () => {
  const index = sampleCorpus(40);
  const [lines, whole] = [join(folder, 'few'), join(folder, 'whole')];
  const limited = { ...index, site: { ...index.site, prerenderLimit: 7 } };
  writeAsLines(lines, limited);
  writeWhole(openCompiled(lines, null), whole);
  const json = (path: string) => JSON.parse(readFileSync(join(whole, path), 'utf8'));
  expect(indexSchema.parse(json('index.json'))).toEqual(limited);
  for (const { id } of index.articles) expect(articleSchema.parse(json(`articles/${id}.json`)).id).toBe(id);
  expect(readExcerpt(whole)).toBeNull();
  expect(existsSync(join(whole, 'schema', 'index.schema.json'))).toBe(true);
});

test('of many lines no event has a page; feeds and figures tell of all', async () => {
  const index = sampleCorpus(2100);
  const changed = index.events[1500];
  if (changed === undefined) throw new Error('no such event');
  changed.history.push({ on: '2026-03-03', what: 'corrected', note: { ar: 'صُحّح', en: 'Corrected' } });
  const [lines, pages] = [join(folder, 'many'), join(folder, 'pages')];
  writeAsLines(lines, { ...index, site: { ...index.site, prerenderLimit: 5000 } });
  writeExcerpt(openCompiled(lines, ADDRESS), pages);

  const empty = await publishedIndex(pages, null);
  expect(empty.site.address).toBe(ADDRESS);
  expect(sitePages(empty, ['ar', 'en']).map(({ path }) => path)).toEqual(['', 'en/']);

  const excerpt = readExcerpt(pages);
  expect(excerpt?.figures).toEqual(figuresOf(index));
  const recent = excerpt?.recent ?? empty;
  const feed = JSON.parse(jsonFeedOf(feedOf(speechOf('en', ['ar', 'en'], recent), ADDRESS)));
  const whole = JSON.parse(jsonFeedOf(feedOf(speechOf('en', ['ar', 'en'], index), ADDRESS)));
  expect(feed).toEqual(whole);
  expect(feed.items).toHaveLength(100);
  expect(feed.items[0].url).toBe(`${ADDRESS}en/?e=${changed.id}`);
});
