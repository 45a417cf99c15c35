import { expect, it } from 'vitest';
import type { ArticleText } from '../../core/find/full-text.ts';
import type { WantedArticle } from '../article-url.ts';
import type { Told } from './messages.ts';
import { createSearcher } from './searcher.ts';

const wanted = (id: string): WantedArticle => ({ id, sha256: id });
const text = (id: string, words: string): ArticleText => ({
  id,
  paragraphs: [{ n: 0, role: 'body', text: words }],
});

/** A searcher whose articles arrive, or not, when the test says so. */
function harness(pause: () => Promise<void> | null = () => null) {
  const told: Told[] = [];
  const waiting = new Map<string, { arrive: (article: ArticleText) => void; fail: () => void }>();
  const searcher = createSearcher({
    fetchArticle: ({ id }) =>
      new Promise((arrive, fail) => waiting.set(id, { arrive, fail: () => fail(new Error(id)) })),
    tell: (message) => told.push(message),
    pause,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { searcher, told, waiting, settle };
}

const found = (told: readonly Told[]) =>
  told.flatMap((one) =>
    one.tell === 'found' ? [[one.q, ...one.passages.map(({ article }) => article)]] : [],
  );

it('answers from what has come, again with each article, in the order of the index', async () => {
  const { searcher, told, waiting, settle } = harness();
  void searcher.open([wanted('a'), wanted('b'), wanted('c')]);
  await searcher.find('bridge');
  expect(found(told)).toEqual([['bridge']]);
  waiting.get('c')?.arrive(text('c', 'a bridge'));
  await settle();
  waiting.get('a')?.arrive(text('a', 'the bridge'));
  await settle();
  expect(found(told).slice(1)).toEqual([
    ['bridge', 'c'],
    ['bridge', 'a', 'c'],
  ]);
  expect(told.filter(({ tell }) => tell === 'progress')).toEqual([
    { tell: 'progress', searched: 1, missing: [] },
    { tell: 'progress', searched: 2, missing: [] },
  ]);
});

it('says which article is missing, and fetches it again', async () => {
  const { searcher, told, waiting, settle } = harness();
  void searcher.open([wanted('a'), wanted('b')]);
  waiting.get('a')?.arrive(text('a', 'one'));
  waiting.get('b')?.fail();
  await settle();
  expect(told.at(-1)).toEqual({ tell: 'progress', searched: 1, missing: ['b'] });
  void searcher.retry();
  expect(told.at(-1)).toEqual({ tell: 'progress', searched: 1, missing: [] });
  waiting.get('b')?.arrive(text('b', 'two'));
  await settle();
  expect(told.at(-1)).toEqual({ tell: 'progress', searched: 2, missing: [] });
});

it('lets later words cancel earlier ones', async () => {
  const { searcher, told, waiting, settle } = harness(() => Promise.resolve());
  void searcher.open([wanted('a'), wanted('b')]);
  waiting.get('a')?.arrive(text('a', 'bridge and ferry'));
  waiting.get('b')?.arrive(text('b', 'ferry and bridge'));
  await settle();
  told.length = 0;
  await Promise.all([searcher.find('bridge'), searcher.find('ferry'), searcher.find('and')]);
  expect(found(told)).toEqual([['and', 'a', 'b']]);
});

it.each<[string, (() => Promise<void>) | undefined]>([
  ['at once', undefined],
  ['in turns', () => Promise.resolve()],
])('tells that all has come only after the answer from all, %s', async (_, pause) => {
  const { searcher, told, waiting, settle } = harness(pause);
  void searcher.open([wanted('a'), wanted('b')]);
  void searcher.find('bridge');
  await settle();
  told.length = 0;
  // Together, so that the answer from the first is given up for that from both.
  waiting.get('a')?.arrive(text('a', 'bridge and ferry'));
  waiting.get('b')?.arrive(text('b', 'ferry and bridge'));
  await settle();
  const complete = told.findIndex((one) => one.tell === 'progress' && one.searched === 2);
  expect(complete).toBeGreaterThan(0);
  expect(found(told.slice(0, complete)).at(-1)).toEqual(['bridge', 'a', 'b']);
  expect(found(told.slice(complete))).toEqual([]);
});

it('tells that all has come although nothing was asked for, or the last article did not', async () => {
  const { searcher, told, waiting, settle } = harness();
  void searcher.open([wanted('a'), wanted('b')]);
  waiting.get('a')?.arrive(text('a', 'one'));
  await settle();
  void searcher.find('one');
  waiting.get('b')?.fail();
  await settle();
  expect(told.at(-1)).toEqual({ tell: 'progress', searched: 1, missing: ['b'] });
  expect(found(told).at(-1)).toEqual(['one', 'a']);
});
