import { expect, it } from 'vitest';
import type { Manifest } from '../../core/archive/manifest.ts';
import type { Grouping } from '../../core/link/view-state.ts';
import { anArticle } from './axis.fixtures.ts';
import { lanesOfArchive } from './lanes-of-archive.ts';
import { rowsToAsk } from './rows-to-ask.ts';

const entity = (id: string) => ({ id, name: { en: id.toUpperCase() }, spellings: [] });
const manifest = {
  topics: [entity('war'), entity('trade')],
  people: [entity('a'), entity('b'), entity('c')],
  lanes: {
    topic: { rest: true },
    person: { ids: ['c', 'a'], rest: true },
    source: { articles: [anArticle('second')], numbers: [1], rest: false },
  },
} as unknown as Manifest;

it.each<[Grouping, string[]]>([
  ['none', ['_all all - ']],
  ['topic', ['war entity 0 WAR', 'trade entity 1 TRADE', '_rest rest - ']],
  ['person', ['c entity - C', 'a entity - A', '_rest rest - ']],
  ['source', ['second article - 2']],
])('the lanes of an archive by %s are those of its manifest', (grouping, expected) => {
  const lanes = lanesOfArchive(manifest, grouping).map(({ id, name, topicIndex }) => {
    const words = name.by === 'entity' ? name.name.en : name.by === 'article' ? name.n : '';
    return `${id} ${name.by} ${topicIndex ?? '-'} ${words}`;
  });
  expect(lanes).toEqual(expected);
});

it.each([
  [0, 10, 2],
  [400, 1, 8],
  [300, 1, 5],
  [860, 4, 3],
  [860, 40, 2],
])('%i pixels for %i lanes hold %i rows of each', (height, lanes, rows) => {
  expect(rowsToAsk(height, lanes)).toBe(rows);
});
