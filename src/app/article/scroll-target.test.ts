import { expect, test } from 'vitest';
import { scrollTarget } from './scroll-target.ts';

const targets: [string, number, number, number][] = [
  ['begins a third of the way down', 1000, 60, 800],
  ['at the top of the text cannot be scrolled to', 50, 60, 0],
  ['that would overrun the bottom begins higher', 1000, 500, 900],
  ['longer than the view begins at its top', 1000, 900, 1000],
];

test.each(targets)('a quote that %s', (_, top, height, expected) => {
  expect(scrollTarget({ top, height }, 600)).toBe(expected);
});
