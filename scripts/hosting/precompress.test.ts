import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from './precompress.mjs';

let parent = '';
const cache = () => join(parent, 'cache');

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sanad-compress-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const FILES = {
  'index.html': '<p>سَنَد</p>\n'.repeat(50),
  'assets/app-abc.js': 'let a = 1;\n'.repeat(50),
  'data/short.json': '{}',
  'cards/one.png': 'picture'.repeat(50),
  'assets/face.woff2': 'typeface'.repeat(50),
};

async function build(name: string, files: Record<string, string> = FILES): Promise<string> {
  const folder = join(parent, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('data whose writer has compressed them are left as they are', async () => {
  const piece = { 'data/archive/x.json': '{}'.repeat(50), 'data/archive/x.json.br': 'as it was' };
  const folder = await build('site', { ...FILES, ...piece });
  expect(await precompress(folder, cache())).toEqual({ files: 3, compressed: 3 });
  expect(await readFile(join(folder, 'data/archive/x.json.br'), 'utf8')).toBe('as it was');
});

test('texts get a smaller twin of each kind, the same after unpacking; nothing else gets one', async () => {
  const folder = await build('site');
  expect(await precompress(folder, cache())).toEqual({ files: 3, compressed: 3 });
  const twins = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(twins.sort()).toEqual([
    'assets/app-abc.js.br',
    'assets/app-abc.js.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  for (const path of ['index.html', 'assets/app-abc.js'] as const) {
    const [br, gz] = [await readFile(join(folder, `${path}.br`)), await readFile(join(folder, `${path}.gz`))];
    expect(brotliDecompressSync(br).toString()).toBe(FILES[path]);
    expect(gunzipSync(gz).toString()).toBe(FILES[path]);
    expect(Math.max(br.length, gz.length)).toBeLessThan(Buffer.byteLength(FILES[path]));
  }
});

test('a second build compresses only what is new, to the same bytes', async () => {
  const first = await build('first');
  await precompress(first, cache());
  const second = await build('second', { ...FILES, 'new.txt': 'new '.repeat(50) });
  expect(await precompress(second, cache())).toEqual({ files: 4, compressed: 1 });
  for (const path of ['index.html.br', 'index.html.gz'])
    expect(await readFile(join(second, path))).toEqual(await readFile(join(first, path)));
});

test('what no build has used for long is thrown away, and nothing else', async () => {
  await precompress(await build('first'), cache());
  const stored = await readdir(cache());
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const name of stored) await utimes(join(cache(), name), long, long);
  await precompress(await build('second', { 'index.html': FILES['index.html'] }), cache());
  expect((await readdir(cache())).length).toBe(2);
  expect((await stat(join(parent, 'second', 'index.html.br'))).size).toBeGreaterThan(0);
});
