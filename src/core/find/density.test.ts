import { expect, test } from 'vitest';
import { density } from './density.ts';

test.each([
  ['before 1970', { from: -30, to: -20 }, [-40, -25, 0, 10], [0.5, 0.5, 0]],
  ['begun before the first bin', { from: -60, to: -20 }, [-40, -20, 0], [0.5, 0]],
  ['over after the last', { from: 5, to: 25 }, [0, 10, 15], [0.25, 0.25]],
  ['outside', { from: 20, to: 30 }, [0, 10, 15], [0, 0]],
  ['of no days', { from: 5, to: 5 }, [0, 10, 15], [0, 0]],
  ['among no bins', { from: 5, to: 6 }, [], []],
])('of an event %s', (_, stretch, edges, bins) => {
  expect(density([stretch], edges)).toEqual(bins);
});
