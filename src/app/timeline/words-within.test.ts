import { expect, test } from 'vitest';
import { wordsWithin } from './words-within.ts';

const words = ['meeting 12', 'visit 9', 'call 3', 'talks 1'];

test.each([
  ['no room for any: the first', 0, 1],
  ['room for just one: the next too', 52, 2],
  ['a pixel less', 51, 1],
  ['room for all', 400, 4],
  ['room without end', Number.POSITIVE_INFINITY, 4],
])('%s', (_, pixels, said) => {
  expect(wordsWithin(words, pixels)).toEqual(words.slice(0, said));
});
