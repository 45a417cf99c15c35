import { expect, it } from 'vitest';
import { countIn } from './count-in.ts';

it.each([
  ['inside', { from: 12, to: 13 }, 1],
  ['as long as the window', { from: 10, to: 20 }, 1],
  ['longer than the window', { from: 0, to: 90 }, 1],
  ['into its first day', { from: 0, to: 11 }, 1],
  ['up to the day before it', { from: 0, to: 10 }, 0],
  ['on its last day', { from: 19, to: 20 }, 1],
  ['from the day after it', { from: 20, to: 21 }, 0],
])('an event %s', (_, event, expected) => {
  expect(countIn([event], { from: 10, to: 20 })).toBe(expected);
});
