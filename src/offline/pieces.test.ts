import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPiece, Pieces } from './pieces.ts';

const ROOT = 'https://a.example/x/';
const body = '{"schema":"sanad-heads"}';
const name = createHash('sha256').update(body).digest('hex').slice(0, 16);
const piece = `${ROOT}data/archive/ar/heads/${name}.json`;
const article = `${ROOT}data/articles/one.json?0123abcd`;

let kept = new Map<string, Response>();
beforeEach(() => {
  kept = new Map();
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    delete: async ({ url }: { url: string }) => kept.delete(url),
    // As browsers: in the order in which they came.
    keys: async (url?: string) =>
      [...kept.keys()]
        .filter((one) => url === undefined || one.split('?')[0] === url.split('?')[0])
        .map((url) => ({ url })),
  };
  vi.stubGlobal('caches', { open: async () => cache });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  [`data/archive/ar/heads/${name}.json`, true],
  ['data/articles/one.json?0123abcd', true],
  ['data/articles/one.json', false],
  ['data/index.ar.json?0123456789ab', false],
  [`assets/${name}.json`, false],
])('%s is a piece: %s', (path, expected) => {
  expect(isPiece(path)).toBe(expected);
});

test.each([
  ['a piece whose bytes have its name', piece, new Response(body), true],
  ['another one under that name', piece, new Response('{"schema":"sanad-records"}'), false],
  ['a page in its place', piece, new Response('<!doctype html>'), false],
  ['an error', piece, new Response(body, { status: 503 }), false],
  ['an article of the text that is meant', article, new Response('{"sha256":"0123abcdef"}'), true],
  ['one of another text', article, new Response('{"sha256":"ffff"}'), false],
  ['a page in place of an article', article, new Response('<!doctype html>'), false],
])('%s is kept or not', async (_name, url, response, expected) => {
  const pieces = new Pieces('pieces');
  await pieces.put(url, response);
  expect((await pieces.match(url)) !== undefined).toBe(expected);
});

test('of more than there is room for, those that came first are dropped', async () => {
  const pieces = new Pieces('pieces', 3);
  const bodies = Array.from({ length: 9 }, (_, n) => `{"n":${n}}`);
  const urls = bodies.map((text) => {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return `${ROOT}data/archive/ar/heads/${digest}.json`;
  });
  for (const [n, url] of urls.entries()) await pieces.put(url, new Response(bodies[n]));
  expect([...(await pieces.urls())]).toEqual(urls.slice(-3));
});

test('of an article its newest text alone is kept', async () => {
  const pieces = new Pieces('pieces');
  await pieces.put(article, new Response('{"sha256":"0123abcdef"}'));
  await pieces.put(piece, new Response(body));
  const corrected = `${ROOT}data/articles/one.json?ffff0000`;
  await pieces.put(corrected, new Response('{"sha256":"ffff000011"}'));
  expect([...(await pieces.urls())]).toEqual([piece, corrected]);
});

test('a device without room, or a browser that refuses, is no failure', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
  const pieces = new Pieces('pieces');
  await expect(pieces.put(piece, new Response(body))).resolves.toBeUndefined();
  expect(await pieces.match(piece)).toBeUndefined();
});
