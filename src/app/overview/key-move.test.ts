import { expect, test } from 'vitest';
import type { Action } from '../keys/key-map.ts';
import { keyMove } from './key-move.ts';

test.each<['start' | 'end', Action, [number, number] | null]>([
  ['start', 'later', [110, 220]],
  ['start', 'earlier', [90, 220]],
  ['end', 'later', [100, 230]],
  ['end', 'earlier', [100, 210]],
  ['start', 'pageLater', [196, 316]],
  ['end', 'pageEarlier', [4, 124]],
  ['start', 'first', [0, 220]],
  ['end', 'first', [100, 103]],
  ['start', 'last', [217, 220]],
  ['end', 'last', [100, 1000]],
  ['start', 'closer', [120, 200]],
  ['end', 'farther', [70, 250]],
  ['end', 'help', null],
])('at the %s, %s', (part, action, expected) => {
  const window = { from: 100, to: 220 };
  const next = keyMove(window, part, action, { from: 0, to: 1000 });
  expect(next).toEqual(expected && { from: expected[0], to: expected[1] });
});
