import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetBuilt, isAsBuilt, rememberBuilt } from './built-before.mjs';
import { inputsMark } from './inputs.mjs';

let parent = '';
const root = () => join(parent, 'repository');
const out = () => join(root(), 'dist');
const how = (typed = true) => ({ typed, records: join(parent, 'records') });

const SOURCES = {
  'src/app.ts': 'export const a = 1;',
  'data/events.yaml': '- id: talks',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
  'node_modules/tool/index.js': 'tool',
  '.env': 'VITE_X=1',
};
const BUILT = { 'index.html': '<p>سَنَد</p>', 'assets/app.js': 'let a=1', 'assets/app.js.br': 'packed' };

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const asked = { base: '/', address: null, pseudo: false };
const mark = (options: object = asked, env: Record<string, string> = {}) =>
  inputsMark({ compiled: join(parent, 'compiled'), options, root: root(), env });

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sanad-built-'));
  await write(root(), SOURCES);
  await write(join(parent, 'compiled'), { 'index.json': '{"events":[]}' });
  await write(out(), BUILT);
  await rememberBuilt(out(), await mark(), how());
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const upToDate = async (...changed: Parameters<typeof mark>) =>
  isAsBuilt(out(), await mark(...changed), how());

test('where nothing has changed, the site is up to date', async () => {
  expect(await upToDate()).toBe(true);
});

test.each<[what: string, change: () => Promise<unknown>]>([
  ['a source', () => write(root(), { 'src/app.ts': 'export const a = 2;' })],
  ['a source that is new', () => write(root(), { 'src/b.ts': '' })],
  ['a source that is gone', () => rm(join(root(), 'src/app.ts'))],
  ['a folder that nobody knew of', () => write(root(), { 'new/x.txt': 'x' })],
  ['the data', () => write(root(), { 'data/events.yaml': '- id: visit' })],
  ['what the data were compiled to', () => write(parent, { 'compiled/index.json': '{"events":[1]}' })],
  ['the settings of one machine', () => write(root(), { '.env': 'VITE_X=2' })],
  ['the lock', () => write(root(), { 'package-lock.json': '{"a":1}' })],
  ['what is installed', () => write(root(), { 'node_modules/.package-lock.json': '{"a":1}' })],
  ['a file of a package', () => write(root(), { 'node_modules/tool/index.js': 'mended' })],
  ['a file of a package, as long as before', () => write(root(), { 'node_modules/tool/index.js': 'loop' })],
  ['a built file', () => write(out(), { 'index.html': '<p>سند</p>' })],
  ['a built file that is gone', () => rm(join(out(), 'assets/app.js.br'))],
  ['a file put into the site', () => write(out(), { 'assets/mine.js': '' })],
  ['the site, gone', () => rm(out(), { recursive: true })],
  ['no record', () => rm(how().records, { recursive: true })],
])('%s: it is not', async (_what, change) => {
  await change();
  expect(await upToDate()).toBe(false);
});

test.each<[what: string, changed: Parameters<typeof mark>]>([
  ['another base', [{ ...asked, base: '/x/' }]],
  ['another address', [{ ...asked, address: 'https://example.org/' }]],
  ['longer words', [{ ...asked, pseudo: true }]],
  ['an environment that decides', [asked, { NODE_ENV: 'development' }]],
])('%s: it is not', async (_what, changed) => {
  expect(await upToDate(...changed)).toBe(false);
});

test.each<[what: string, change: () => Promise<unknown>]>([
  ['what is made again at will', () => write(root(), { '.cache/x': '1', 'test-results/y': '1' })],
  ['what tools keep beside the packages', () => write(root(), { 'node_modules/.vite/deps.json': '1' })],
  ['the time of a file', () => utimes(join(root(), 'src/app.ts'), 1, 1)],
  ['a link that leads nowhere', () => symlink('nowhere', join(root(), 'src/.#app.ts'))],
])('%s: it still is', async (_what, change) => {
  await change();
  expect(await upToDate()).toBe(true);
});

test('an environment that decides nothing changes nothing', async () => {
  expect(await upToDate(asked, { HOME: '/elsewhere', PWD: '/x' })).toBe(true);
});

test('what was built without checking the types does not do where they are to be checked', async () => {
  const inputs = await mark();
  await rememberBuilt(out(), inputs, how(false));
  expect(await isAsBuilt(out(), inputs, how(false))).toBe(true);
  expect(await isAsBuilt(out(), inputs, how(true))).toBe(false);
});

test('a build that is broken off leaves nothing to be trusted', async () => {
  await forgetBuilt(out(), how().records);
  expect(await upToDate()).toBe(false);
});

test('what is remembered of one folder says nothing of another', async () => {
  const other = join(parent, 'other');
  await write(other, BUILT);
  expect(await isAsBuilt(other, await mark(), how())).toBe(false);
});
