import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Files } from './files.ts';

const ROOT = 'https://a.example/x/';
const right = '{"dataVersion":"new"}';
const digest = createHash('sha256').update(right).digest('base64');
const index = `${ROOT}data/index.ar.json?new`;
const known = new Map([[index, { url: 'data/index.ar.json?new', digest }]]);

/** As much of a browser's cache as is used here. */
class MemoryCache {
  readonly kept = new Map<string, Response>();
  full = false;
  match = async (url: string) => this.kept.get(url)?.clone();
  keys = async () => [...this.kept.keys()].map((url) => ({ url }));
  delete = async (url: string) => this.kept.delete(url);
  put = async (url: string, response: Response) => {
    if (this.full) throw new DOMException('', 'QuotaExceededError');
    this.kept.set(url, response);
  };
}

let cache = new MemoryCache();
let files = new Files('files', known);
const send = (body: string, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

beforeEach(() => {
  cache = new MemoryCache();
  files = new Files('files', known);
  vi.stubGlobal('caches', { open: async () => cache });
});
afterEach(() => vi.unstubAllGlobals());

describe('only what is meant is kept', () => {
  test('the index of this version', async () => {
    send(right);
    await files.fetch(index);
    expect(await (await files.match(index))?.text()).toBe(right);
  });

  test.each([
    ['an index of the version before, by a server in the middle of its update', '{"dataVersion":"old"}', {}],
    ['an error', right, { status: 503 }],
    ['a page in its place', right, { headers: { 'Content-Type': 'text/html' } }],
  ])('not %s', async (_name, body, init) => {
    send(body, init);
    await expect(files.fetch(index)).rejects.toThrow('another file');
    await files.put(index, new Response(body, init));
    expect(cache.kept.size).toBe(0);
  });

  test('not data that this version does not know, but built files of any', async () => {
    await files.put(`${ROOT}data/articles/one.json?old`, new Response('{}'));
    await files.put(`${ROOT}assets/Timeline-a1.js`, new Response('1'));
    expect([...cache.kept.keys()]).toEqual([`${ROOT}assets/Timeline-a1.js`]);
  });
});

describe('a disk that is full, or a browser that refuses', () => {
  test('what a page was sent is not kept, and nothing is thrown', async () => {
    cache.full = true;
    await expect(files.put(index, new Response(right))).resolves.toBeUndefined();
  });

  test('installing fails, so that no half of the site is taken for the whole', async () => {
    cache.full = true;
    send(right);
    await expect(files.fetch(index)).rejects.toThrow();
  });

  test('nothing is here', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('', 'SecurityError')) });
    expect(await files.match(index)).toBeUndefined();
    expect(await files.urls()).toEqual(new Set());
    await expect(files.put(index, new Response(right))).resolves.toBeUndefined();
  });
});

describe('the same address, another content: a build of the same data may write it otherwise', () => {
  const before = '{"dataVersion":"new","address":null}';

  test('it is fetched again, past the copy that the browser holds', async () => {
    cache.kept.set(index, new Response(before));
    const asked = vi.fn(async (_url: string, _init: RequestInit) => new Response(right));
    vi.stubGlobal('fetch', asked);
    await files.fetch(index);
    expect(asked.mock.calls.map(([, { cache: mode }]) => mode)).toEqual(['reload']);
    expect(await (await files.match(index))?.text()).toBe(right);
    await files.fetch(index);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('without a network the one before stays', async () => {
    cache.kept.set(index, new Response(before));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(files.fetch(index)).rejects.toThrow('Failed to fetch');
    expect(await (await files.match(index))?.text()).toBe(before);
  });

  test('it is dropped with what is of other versions', async () => {
    cache.kept.set(index, new Response(before));
    await files.sweep(() => true);
    expect(cache.kept.size).toBe(0);
  });
});

describe('files of other versions', () => {
  beforeEach(async () => {
    await files.put(`${ROOT}assets/old.js`, new Response('1'));
    await files.put(`${ROOT}assets/older.js`, new Response('1'));
    send(right);
    await files.fetch(index);
  });

  test('are dropped', async () => {
    await files.sweep(() => true);
    expect([...cache.kept.keys()]).toEqual([index]);
  });

  test('stay from the moment on in which a newer version comes', async () => {
    let asked = 0;
    await files.sweep(() => {
      asked += 1;
      return asked < 2;
    });
    expect([...cache.kept.keys()]).toEqual([`${ROOT}assets/older.js`, index]);
  });
});
