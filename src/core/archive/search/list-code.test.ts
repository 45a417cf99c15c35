import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySet, setOf } from '../bitset.ts';
import { readList, readListInto, writeList } from './list-code.ts';

test.each<[number[], string]>([
  [[], ''],
  [[0], 'A'],
  [[0, 1, 33], 'AAf'],
  [[32], 'gB'],
  // From one in six on, bits are shorter than gaps.
  [[0, 1, 2, 3, 4, 5, 6], '~_B'],
  [[5, 6, 7, 8, 9, 10, 11], '~g_'],
])('%j is %s', (ordinals, text) => {
  expect(writeList(ordinals)).toBe(text);
  expect(readList(text, 40)).toEqual(ordinals);
});

test('whatever is written is read, and every character is one that JSON leaves as it is', () => {
  const lists = fc.tuple(fc.constantFrom(10, 300, 50_000), fc.array(fc.nat(), { maxLength: 80 }));
  fc.assert(
    fc.property(lists, ([most, numbers]) => {
      const ordinals = [...new Set(numbers.map((number) => number % most))].sort((a, b) => a - b);
      const text = writeList(ordinals);
      expect(text).toMatch(/^~?[\w-]*$/);
      expect(readList(text, most)).toEqual(ordinals);
    }),
  );
});

test('a list is read into a set', () => {
  const set = setOf(100, [7]);
  readListInto(set, writeList([3, 7, 64]));
  expect(set).toEqual(setOf(100, [3, 7, 64]));
});

test('an ordinal beyond the set is left out', () => {
  const set = emptySet(10);
  readListInto(set, writeList([3, 40]));
  expect(set).toEqual(setOf(10, [3]));
});
