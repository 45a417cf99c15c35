import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ArticleText, createFullText, type Passage } from '../../find/full-text.ts';
import { passagesOf, searchedIn } from '../../find/passages.ts';
import { createArticleSearch } from './article-search.ts';
import { matcherOf } from './matcher.ts';
import { anyArticles, anyQuery, pieceStore } from './search.fixtures.ts';
import { createArticleSearchWriter } from './write-article-search.ts';

async function searchIn(articles: readonly ArticleText[], size?: number) {
  const store = pieceStore();
  const writer = createArticleSearchWriter(size, size === undefined ? undefined : 2);
  for (const article of articles) writer.add(article);
  const search = createArticleSearch({ directory: await writer.write(store.put) });
  return (q: string, most: number) => search.find(q, store.fetch, most);
}

it.each([
  ['in one piece', undefined],
  ['in pieces', 60],
  ['in a piece for each form', 1],
])('finds the articles and passages that a search in all texts does, %s', async (_, size) => {
  await fc.assert(
    fc.asyncProperty(
      anyArticles,
      fc.array(anyQuery, { minLength: 1, maxLength: 6 }),
      async (articles, queries) => {
        const find = await searchIn(articles, size);
        const whole = createFullText();
        for (const article of articles) whole.add(article);
        for (const q of queries) {
          const expected: Passage[] = [...whole.find(q)].flat();
          const found = await find(q, 100);
          const ids = [...new Set(expected.map(({ article }) => article))];
          expect([q, ...(found?.articles ?? [])]).toEqual([q, ...ids]);
          const paragraphs = new Set(expected.map(({ article, paragraph }) => `${article} ${paragraph}`));
          expect(found?.total ?? 0).toBe(paragraphs.size);
          expect((await find(q, 2))?.articles ?? []).toEqual(ids.slice(0, 2));
          if (found === null || found.words.some(({ stems }) => stems.length > 0)) continue;
          const { wanted } = matcherOf(found.words);
          const passages = articles
            .filter(({ id }) => found.articles.includes(id))
            .flatMap((article) => searchedIn(article).flatMap((paragraph) => passagesOf(paragraph, wanted)));
          expect(passages).toEqual(expected);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('has nothing to search for without a letter or digit, and finds nothing among no articles', async () => {
  const find = await searchIn([]);
  expect(await find(' «» ', 10)).toBeNull();
  expect(await find('bridge', 10)).toMatchObject({ total: 0, articles: [] });
});
