import { expect, test } from 'vitest';
import { percentile } from './percentile.mjs';

test.each([
  [[5], 0.95, 5],
  [[4, 1, 3, 2], 0.5, 2],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
  [Array.from({ length: 20 }, (_, i) => i + 1), 0.95, 19],
  [[1, 2], 0, 1],
])('of %j, %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('of nothing there is none', () => {
  expect(() => percentile([], 0.95)).toThrow(RangeError);
});
