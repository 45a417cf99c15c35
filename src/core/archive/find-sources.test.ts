import { expect, test } from 'vitest';
import { smallCorpus } from '../find/small-corpus.cases.ts';
import type { ArticleSummary } from '../model/published.ts';
import { encodeSources } from './encode-sources.ts';
import { createSourceFinder } from './find-sources.ts';

const [sample] = smallCorpus.articles;

function article(
  id: string,
  title: string | null,
  opening: string,
  publisher: string | null,
): ArticleSummary {
  const name = publisher === null ? null : { ar: publisher };
  return { ...(sample as ArticleSummary), id, title, opening, publisher: name };
}

const FIRST = [
  article('a', 'الرئيس في تونس', 'قال مصدر', null),
  article('b', null, 'أعلن رئيس الوزراء', 'وكالة الأنباء'),
];
const NEXT = [article('c', 'زيارة الى موسكو', 'أعلن الرئيس', 'الصباح')];

const finder = createSourceFinder();
// Pieces come in any order.
finder.add(2, encodeSources(NEXT, [9]));
finder.add(0, encodeSources(FIRST, [1, 5]));

test.each([
  ['', 9, ['c', 'b', 'a'], 3],
  ['رئيس', 9, ['c', 'b', 'a'], 3],
  ['رئيس', 2, ['c', 'b'], 3],
  ['تون', 9, ['a'], 1],
  ['انباء', 9, ['b'], 1],
  ['اعلن الصباح', 9, ['c'], 1],
  ['٣', 9, ['c'], 1],
  ['ونس', 9, [], 0],
])('"%s", at most %i: %j of %i', (words, most, ids, total) => {
  const found = finder.find(words, most);
  expect([found.articles.map(({ id }) => id), found.total]).toEqual([ids, total]);
});

test('an article is found with its number, words and day', () => {
  const [found] = finder.find('موسكو', 1).articles;
  const { title, opening, language, published } = NEXT[0] as ArticleSummary;
  const { basis: _, evidence: __, ...when } = published;
  expect(found).toMatchObject({ id: 'c', number: 3, title, opening, language, published: when });
});
