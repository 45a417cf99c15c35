import { expect, it } from 'vitest';
import { count, forNoun } from './arabic.ts';

it.each([
  [3, '3 مشاريع'],
  [10, '10 مشاريع'],
  [11, '11 مشروعاً'],
  [99, '99 مشروعاً'],
  [100, '100 مشروع'],
  [105, '105 مشاريع'],
  [120, '120 مشروعاً'],
  [2000, '2000 مشروع'],
  // One and two of a hundred would be words of their own.
  [1, '3 مشاريع'],
  [102, '104 مشاريع'],
])('%i agrees with what is counted', (number, words) => {
  expect(count(number, ['مشروع', 'مشاريع', 'مشروعاً'])).toBe(words);
});

it.each([
  ['وزارة المياه', 'لوزارة المياه'],
  ['المدارس', 'للمدارس'],
])('«ل» before %s', (noun, words) => {
  expect(forNoun(noun)).toBe(words);
});
