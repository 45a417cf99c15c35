import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { StillSite } from '../../src/app/still/still.ts';
import type { Article } from '../../src/core/model/published.ts';
import { digestOfDrawing, nameOfLooks } from './name-of-looks.ts';
import { sampleIndex } from './sample-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'looks-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(join(folder, 'draw.js'), 'draw()'));

const index = sampleIndex();
const [summary] = index.articles;
if (summary === undefined) throw new Error('the sample has no article');
const article = (text: string): Article => ({
  schema: 'sanad-article',
  version: 1,
  ...summary,
  paragraphs: [{ n: 0, role: 'body', text }],
});
const site: StillSite = { index, languages: ['ar', 'en'], articles: [article('one two')] };
const nameOf = (of: StillSite) => nameOfLooks(digestOfDrawing(folder, of));

test('the same build gives the same name', () => {
  expect(nameOf(site)).toMatch(/^assets\/looks-[0-9a-f]{8}\.css$/);
  expect(nameOf(structuredClone(site))).toBe(nameOf(site));
});

// All of one data version, and with the same app around it.
test.each<[string, Partial<StillSite>]>([
  ['an article cut into other paragraphs', { articles: [article('one'), article('two')] }],
  ['another address', { index: { ...index, site: { ...index.site, address: 'https://a.example/' } } }],
  ['other languages', { languages: ['ar'] }],
])('%s: another name', (_name, change) => {
  expect(nameOf({ ...site, ...change })).not.toBe(nameOf(site));
});

test('pages drawn otherwise: another name', () => {
  const before = nameOf(site);
  writeFileSync(join(folder, 'draw.js'), 'draw({ thick: true })');
  expect(nameOf(site)).not.toBe(before);
});
