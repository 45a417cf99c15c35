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

test('a device without room, or a browser that refuses, is no failure', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
  const pieces = new Pieces('pieces');
  await expect(pieces.put(piece, new Response(body))).resolves.toBeUndefined();
  expect(await pieces.match(piece)).toBeUndefined();
});
