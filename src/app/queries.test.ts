import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryClient, prefetchArticle, prefetchIndex } from './queries.ts';

const root = 'https://a.example/';
const article = { id: 'arrival', sha256: '0123456789abcdef' };
const settled = () => vi.waitFor(() => expect(client.isFetching()).toBe(0));

const fetched = vi.fn<(url: URL, options: RequestInit) => Promise<Response>>();
let client = createQueryClient();

beforeEach(() => {
  client = createQueryClient();
  fetched.mockReset().mockImplementation(async () => new Response('', { status: 404 }));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an article is asked for by the digest that the index gives', async () => {
  prefetchArticle(client, root, article);
  await settled();
  expect(fetched.mock.calls.map(([url]) => url.href)).toEqual([
    'https://a.example/data/articles/arrival.json?01234567',
  ]);
});

test('asking again goes past every cache', async () => {
  prefetchArticle(client, root, article);
  await settled();
  prefetchArticle(client, root, article);
  await settled();
  expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
});

test('another text of the same article is another request', async () => {
  prefetchArticle(client, root, article);
  prefetchArticle(client, root, { ...article, sha256: 'fedcba9876543210' });
  await settled();
  expect(fetched.mock.calls.map(([url]) => url.search)).toEqual(['?01234567', '?fedcba98']);
});

test('the index is asked for in one language, and once for each', async () => {
  for (const language of ['fa', 'ru', 'fa']) prefetchIndex(client, root, language);
  await settled();
  expect(fetched.mock.calls.map(([url]) => url.pathname)).toEqual([
    '/data/index.fa.json',
    '/data/index.ru.json',
  ]);
});
