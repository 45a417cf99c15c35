import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sampleIndex } from '../pages/sample-index.ts';
import { type BuiltFile, IN_PIECES, listKept } from './list-kept.ts';

const file = (path: string, bytes = 10): BuiltFile => ({
  path,
  bytes,
  sha256: createHash('sha256').update(path).digest(),
});

const index = sampleIndex();
const [article] = index.articles;
if (!article) throw new Error('the sample has no article');
const articleFile = `data/articles/${article.id}.json`;

const BUILT = [
  '404.html',
  '_headers',
  'article/first-article/index.html',
  'assets/font.woff2',
  'assets/index.css',
  'assets/index.css.br',
  'assets/index.js',
  'assets/index.js.gz',
  'cards/ar/one.png',
  articleFile,
  'data/index.ar.json',
  'data/index.ar.json.br',
  'data/index.en.json',
  'data/index.json',
  'data/schema/index.schema.json',
  'e/one/index.html',
  'embed/index.html',
  'en/e/one/index.html',
  'en/index.html',
  'en/manifest.webmanifest',
  'en/method/index.html',
  'feed.atom',
  'icons/mark-192.png',
  'index.html',
  'manifest.webmanifest',
  'method/index.html',
  'service-worker.js',
  'sitemap.xml',
  'theme.js',
].map((path) => file(path));

const options = { version: 'v', languages: ['ar', 'en'] };
const urls = (files: readonly { url: string }[]) => files.map(({ url }) => url);

test('what reading needs is kept, and nothing that is there for others', () => {
  const kept = listKept(BUILT, index, options);
  expect(urls(kept.named)).toEqual([
    './embed/',
    './en/',
    './en/manifest.webmanifest',
    './en/method/',
    './icons/mark-192.png',
    './',
    './manifest.webmanifest',
    './method/',
    './theme.js',
  ]);
  expect(urls(kept.first)).toEqual([
    `data/index.ar.json?${index.dataVersion}`,
    `data/index.en.json?${index.dataVersion}`,
    'assets/index.css',
    'assets/index.js',
  ]);
  expect(urls(kept.unasked)).toEqual([`${articleFile}?${article.sha256.slice(0, 8)}`, 'assets/font.woff2']);
  expect(kept.whenOpened).toEqual([]);
});

test('files that keep their name are told apart by their content', () => {
  const [before] = listKept([file('index.html'), ...BUILT], index, options).named;
  const changed = BUILT.map((one) =>
    one.path === 'embed/index.html' ? { ...one, sha256: Buffer.alloc(32) } : one,
  );
  const [after] = listKept(changed, index, options).named;
  expect(after?.revision).not.toBe(before?.revision);
});

describe('the budget', () => {
  const sized = BUILT.map((one) => ({
    ...one,
    bytes: one.path === articleFile ? 1000 : one.path.endsWith('.woff2') ? 100 : 10,
  }));
  test.each([
    [5000, ['article', 'font'], []],
    [500, ['font'], ['article']],
    [0, [], ['article', 'font']],
  ])('%i bytes', (budget, unasked, whenOpened) => {
    const kept = listKept(sized, index, { ...options, budget });
    const kinds = (files: readonly { url: string }[]) =>
      files.map(({ url }) => (url.startsWith('data/articles/') ? 'article' : 'font'));
    expect(kinds(kept.unasked)).toEqual(unasked);
    expect(kinds(kept.whenOpened)).toEqual(whenOpened);
    // The app itself is kept whatever it weighs.
    expect(kept.first).toHaveLength(4);
  });
});

test('an article that was not built stops it', () => {
  const without = BUILT.filter(({ path }) => path !== articleFile);
  expect(() => listKept(without, index, options)).toThrow(articleFile);
});

test('of data in pieces the manifests alone are listed, and how many articles there are', () => {
  const whole = { ...index, articles: [] };
  const kept = listKept(BUILT, whole, { ...options, articlesInPieces: 1 });
  const listed = [...urls(kept.first), ...urls(kept.unasked), ...urls(kept.whenOpened)];
  const manifests = options.languages.map((language) => `data/index.${language}.json?${index.dataVersion}`);
  expect(listed.filter((url) => url.startsWith('data/'))).toEqual(manifests);
  expect(kept.pieces).toEqual({ articles: 1 });
  expect(listKept(BUILT, index, options).pieces).toBeNull();
});

test.each([
  ['data/archive/ar/heads/0123456789abcdef.json', true],
  ['data/archive/ar/heads/0123456789abcdef.json.br', true],
  ['data/articles/one.json', true],
  ['data/index.ar.json', false],
  ['article/one/index.html', false],
])('%s is not even looked at: %s', (path, isPassedOver) => {
  expect(IN_PIECES.test(path)).toBe(isPassedOver);
});
