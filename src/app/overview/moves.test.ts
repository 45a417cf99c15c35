import { expect, test } from 'vitest';
import { centredOn, moved, type Part } from './moves.ts';

const SPAN = { from: 0, to: 1000 };

test.each<[Part, number, [number, number]]>([
  ['frame', 50, [150, 250]],
  ['frame', -500, [0, 100]],
  ['frame', 5000, [900, 1000]],
  ['start', -30, [70, 200]],
  ['start', -500, [0, 200]],
  ['start', 500, [197, 200]],
  ['end', 30, [100, 230]],
  ['end', 5000, [100, 1000]],
  ['end', -500, [100, 103]],
])('the %s by %i days', (part, by, [from, to]) => {
  expect(moved({ from: 100, to: 200 }, part, by, SPAN)).toEqual({ from, to });
});

test.each<[string, number, [number, number]]>([
  ['in the middle', 500, [450, 550]],
  ['at the beginning', 3, [0, 100]],
  ['at the end', 999, [900, 1000]],
])('centred %s', (_, day, [from, to]) => {
  expect(centredOn({ from: 100, to: 200 }, day, SPAN)).toEqual({ from, to });
});

test.each<[Part, number, [number, number]]>([
  ['start', -10, [-50, 1050]],
  ['end', 10, [-50, 1050]],
  ['start', 100, [50, 1050]],
])('an end outside the span stays where it is or comes in: the %s by %i', (part, by, [from, to]) => {
  expect(moved({ from: -50, to: 1050 }, part, by, SPAN)).toEqual({ from, to });
});

test('a window longer than the span stays as long as it is', () => {
  expect(moved({ from: -100, to: 1100 }, 'frame', 40, SPAN)).toEqual({ from: -100 + 40, to: 1100 + 40 });
});
