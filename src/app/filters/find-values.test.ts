import { describe, expect, test } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { offered, valueFinder } from './find-values.ts';

const people = [
  {
    id: 'abdollahian',
    name: { ar: 'حسين أمير عبد اللهيان', en: 'Hossein Amir-Abdollahian' },
    spellings: ['عبداللهيان'],
  },
  { id: 'sudani', name: { ar: 'محمد شياع السوداني', en: 'Mohammed al-Sudani' }, spellings: [] },
  { id: 'raisi', name: { ar: 'إبراهيم رئيسي', en: 'Ebrahim Raisi' }, spellings: ['رئیسی'] },
];
const index = { ...smallCorpus, people };
const ids = people.map(({ id }) => id);

describe('finding a value', () => {
  test.each([
    ['', ['abdollahian', 'sudani', 'raisi']],
    ['  ', ['abdollahian', 'sudani', 'raisi']],
    ['ابراه', ['raisi']],
    ['رييسي', ['raisi']],
    ['رئیسی', ['raisi']],
    ['سوداني', ['sudani']],
    ['السود', ['sudani']],
    ['عبدالله', ['abdollahian']],
    ['امير حسين', ['abdollahian']],
    ['RAISI', ['raisi']],
    ['moham', ['sudani']],
    ['hammed', []],
    ['حسين رئيسي', []],
  ])('"%s" finds %j', (words, expected) => {
    expect(valueFinder('person', index)(ids, words)).toEqual(expected);
  });

  test('an article by its number, or by words of it', () => {
    const values = index.articles.map(({ id }) => id);
    const [first] = index.articles;
    expect(valueFinder('source', index)(values, '٢')).toEqual([values[1]]);
    expect(valueFinder('source', index)(values, first?.opening ?? '')).toContain(first?.id);
  });
});

test.each<[string, string[], string[], number, string[]]>([
  ['all, in their order, where they are few', ['a', 'b', 'c'], ['c'], 3, ['a', 'b', 'c']],
  ['of many, what was chosen before', ['a', 'b', 'c', 'd'], ['d'], 3, ['d', 'a', 'b']],
  ['what was chosen and is not offered', ['a', 'b', 'c', 'd'], ['x'], 3, ['x', 'a', 'b']],
  ['all that was chosen', ['a', 'b', 'c', 'd'], ['b', 'c', 'd'], 2, ['b', 'c', 'd']],
])('%s', (_, values, chosen, most, expected) => {
  expect(offered(values, chosen, most)).toEqual(expected);
});
