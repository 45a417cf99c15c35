import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleIndex } from '../pages/sample-index.ts';
import { indexIn } from './index-in-language.ts';
import { publishedIndex } from './published-index.ts';

const TOLD = 'https://timeline.example.org/told/';
const WRITTEN = 'https://timeline.example.org/written/';

let compiled = '';
beforeAll(async () => {
  compiled = await mkdtemp(join(tmpdir(), 'sanad-compiled-'));
});
afterAll(() => rm(compiled, { recursive: true, force: true }));

test.each([
  ['told to the build alone', TOLD, null, TOLD],
  ['told to the build, against the data', TOLD, WRITTEN, TOLD],
  ['in the data', null, WRITTEN, WRITTEN],
  ['nowhere', null, null, null],
])('an address %s is the one that the page of a language reads', async (_where, told, written, expected) => {
  const sample = sampleIndex();
  const index = { ...sample, site: { ...sample.site, address: written } };
  await writeFile(join(compiled, 'index.json'), JSON.stringify(index));
  expect(indexIn('en', await publishedIndex(compiled, told)).site.address).toBe(expected);
});
