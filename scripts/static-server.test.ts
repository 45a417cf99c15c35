import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask as askAt, type How } from './hosting/ask.ts';
import { serve, serveOnFreePort } from './static-server.mjs';

let folder = '';
let parent = '';
const servers: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sanad-serve-'));
  folder = join(parent, 'site');
  for (const path of ['e/one', 'assets', 'bare', 'site-secret'])
    await mkdir(join(folder, path), { recursive: true });
  await mkdir(join(parent, 'site-secret'));
  const files = {
    'site/index.html': 'home',
    'site/404.html': 'missing',
    'site/e/one/index.html': 'event one',
    'site/assets/app-abc.js': 'let a = 1;',
    'site/assets/f.woff2': 'font',
    'site/سند.txt': 'arabic name',
    'site/file.unknown': 'bytes',
    'site/packed.json': 'unpacked',
    'site/packed.json.br': 'twin br',
    'site/packed.json.gz': 'twin gz',
    'secret.txt': 'outside',
    'site-secret/index.html': 'outside too',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(parent, path), text);
});

afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  await rm(parent, { recursive: true, force: true });
});

async function ask(path: string, { base = '/', ...how }: { base?: string } & How = {}): Promise<Answer> {
  const server = await serve({ folder, base, port: 0 });
  servers.push(server);
  return askAt(new URL(server.url).origin, path, how);
}

describe('the plain server', () => {
  test.each([
    ['/', 200, 'home'],
    ['/?person=x', 200, 'home'],
    ['/e/one/', 200, 'event one'],
    ['/e/one/?c=key', 200, 'event one'],
    ['/index.html', 200, 'home'],
    [`/${encodeURIComponent('سند.txt')}`, 200, 'arabic name'],
    ['/e/two/', 404, 'missing'],
    ['/e/', 404, 'missing'],
    ['/bare', 404, 'missing'],
    ['/index.html/', 404, 'missing'],
    ['/nope.js', 404, 'missing'],
  ])('%s: %i', async (path, status, body) => {
    const reply = await ask(path);
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
    if (status === 404) expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/e/one', '/', '/e/one/'],
    ['/e/one?c=key', '/', '/e/one/?c=key'],
    ['/x/y', '/x/y/', '/x/y/'],
    ['/x/y/e/one', '/x/y/', '/x/y/e/one/'],
    ['//e/one', '/', '/e/one/'],
  ])('%s is led to its slash', async (path, base, location) => {
    const reply = await ask(path, { base });
    expect([reply.status, reply.headers.location]).toEqual([301, location]);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/e/../../secret.txt',
    '/..%2fsecret.txt',
    '/../site-secret/',
    '/%00',
    '/%zz',
    '/..\\secret.txt',
  ])('%s stays inside', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(400);
    expect(reply.body.toString()).not.toContain('outside');
  });

  test('serves nothing beside its base', async () => {
    expect((await ask('/x/y/e/one/', { base: '/x/y/' })).body.toString()).toBe('event one');
    for (const path of ['/', '/e/one/', '/x/', '/x/yy/e/one/']) {
      expect((await ask(path, { base: '/x/y/' })).status, path).toBe(404);
    }
  });

  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/app-abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/f.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/file.unknown', 'application/octet-stream', 'no-cache'],
  ])('%s is %s, kept: %s', async (path, type, cache) => {
    const { headers } = await ask(path);
    expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['BR', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', undefined],
    ['identity', undefined],
    ['brotli', undefined],
    ['', undefined],
  ])('asked with %j, sends what was compressed ahead as %s', async (accepted, encoding) => {
    const reply = await ask('/packed.json', { headers: { 'accept-encoding': accepted } });
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.headers.vary).toBe('Accept-Encoding');
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(reply.body.toString()).toBe({ br: 'twin br', gzip: 'twin gz' }[encoding ?? ''] ?? 'unpacked');
  });

  test('sends as it is what has no smaller twin, or is no text', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    expect((await ask('/assets/app-abc.js', { headers })).body.toString()).toBe('let a = 1;');
    const font = await ask('/assets/f.woff2', { headers });
    expect([font.headers['content-encoding'], font.headers.vary]).toEqual([undefined, undefined]);
  });

  test('each twin has a tag of its own, by which it is not sent again', async () => {
    const tagOf = async (accepted: string) =>
      String((await ask('/packed.json', { headers: { 'accept-encoding': accepted } })).headers.etag);
    const tags = [await tagOf('br'), await tagOf('gzip'), await tagOf('identity')];
    expect(new Set(tags).size).toBe(3);
    for (const known of [tags[0] ?? '', `"x", W/${tags[0]}`, '*']) {
      const headers = { 'accept-encoding': 'br', 'if-none-match': known };
      const reply = await ask('/packed.json', { headers });
      expect([reply.status, reply.body.length, reply.headers.vary]).toEqual([304, 0, 'Accept-Encoding']);
    }
    const other = { 'accept-encoding': 'br', 'if-none-match': tags[1] ?? '' };
    expect((await ask('/packed.json', { headers: other })).status).toBe(200);
    // A wrong address stays one, however often it is asked for.
    const missing = await ask('/nope/');
    const again = { 'if-none-match': String(missing.headers.etag) };
    expect((await ask('/nope/', { headers: again })).status).toBe(404);
  });

  test('answers HEAD without a body and nothing but reading', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  test('takes the next port when one is taken, on 127.0.0.1 alone', async () => {
    const first = await serve({ folder, port: 0 });
    const taken = Number(new URL(first.url).port);
    const second = await serveOnFreePort({ folder, base: '/', port: taken });
    servers.push(first, second);
    expect(new URL(second.url).hostname).toBe('127.0.0.1');
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  });
});
