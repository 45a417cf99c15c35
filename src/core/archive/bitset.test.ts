import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullSet, hasIn, membersOf, nextIn, previousIn, setOf, sizeOf } from './bitset.ts';
import { besideIn, countBelow, ordinalsOfRows, rowOf, rowsOf } from './rows.ts';

const anySet = fc
  .nat(200)
  .chain((length) => fc.tuple(fc.constant(length), fc.subarray(Array.from({ length }, (_, i) => i))));

test('says what an array of its ordinals says', () => {
  fc.assert(
    fc.property(anySet, fc.nat(210), fc.nat(210), ([length, ordinals], a, b) => {
      const set = setOf(length, ordinals);
      const rows = rowsOf(set);
      expect([sizeOf(set), [...membersOf(set, length)]]).toEqual([ordinals.length, ordinals]);
      expect([...membersOf(set, Math.min(a, length))]).toEqual(ordinals.filter((one) => one < a));
      expect(nextIn(set, a)).toBe(ordinals.find((one) => one >= a) ?? -1);
      expect(previousIn(set, a)).toBe(ordinals.findLast((one) => one <= a) ?? -1);
      expect([...ordinalsOfRows(rows, a, b)]).toEqual(ordinals.slice(a, b));
      if (a >= length) return;
      expect(hasIn(set, a)).toBe(ordinals.includes(a));
      expect(rowOf(rows, a)).toBe(ordinals.indexOf(a));
      expect(countBelow(rows, a)).toBe(ordinals.filter((one) => one < a).length);
    }),
    { numRuns: 400 },
  );
});

test.each([0, 1, 31, 32, 33, 64])('all of %i are so many, and no more', (length) => {
  const set = fullSet(length);
  expect(sizeOf(set)).toBe(length);
  expect([nextIn(set, length), previousIn(set, length + 40)]).toEqual([-1, length - 1]);
});

test('an undated report lies between no two', () => {
  const rows = rowsOf(setOf(10, [1, 4, 8]));
  expect(besideIn(rows, 4, 6)).toEqual({ earlier: 1, later: null });
  expect(besideIn(rows, 2, 6)).toEqual({ earlier: 1, later: 4 });
  expect(besideIn(rows, 7, 6)).toEqual({ earlier: null, later: null });
});
