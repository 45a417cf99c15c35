import { expect, it } from 'vitest';
import { articleNumber } from './article-number.ts';

const articles = [{ id: 'first' }, { id: 'second' }];

it('counts in order of publication', () => {
  expect(articleNumber({ articles }, 'second')).toBe(2);
});

it('counts among all where only some are here', () => {
  const articleNumbers = new Map([['second', 20_117]]);
  expect(articleNumber({ articles, articleNumbers }, 'second')).toBe(20_117);
});

it('knows no number of an article that is nowhere', () => {
  expect(articleNumber({ articles, articleNumbers: new Map() }, 'third')).toBe(0);
});
