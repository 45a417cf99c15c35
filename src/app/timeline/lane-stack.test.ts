import { describe, expect, it } from 'vitest';
import { laneHeight } from './items.ts';
import { LaneStack } from './lane-stack.ts';

const [one, two, three] = [laneHeight(1), laneHeight(2), laneHeight(3)] as [number, number, number];
/** Of one row, two, three and one. */
const rows = new Map([
  ['b', 2],
  ['c', 3],
]);
const stack = new LaneStack(['a', 'b', 'c', 'd'], rows);

describe('lanes one below the other', () => {
  it('are as high as their rows; one of which nothing is said has one', () => {
    expect([...stack.heights]).toEqual([
      ['a', one],
      ['b', two],
      ['c', three],
      ['d', one],
    ]);
    expect(stack.height).toBe(2 * one + two + three);
  });

  it.each([
    ['a', 0],
    ['b', one],
    ['d', one + two + three],
    ['gone', stack.height],
  ])('%s begins at %i', (lane, top) => {
    expect(stack.topOf(lane)).toBe(top);
  });

  it.each([
    ['all that fits', stack.height, 0],
    ['of one, only room', one + two + three - 8, 1],
    ['of one, more', one + two + three - 9, 2],
    ['nothing', 0, 4],
  ])('below %s', (_, line, below) => {
    expect(stack.below(line)).toBe(below);
  });

  it.each<[string, number, number, string]>([
    ['the first', 0, one, 'a'],
    ['the end of one and the beginning of the next', one - 1, one + 1, 'a b'],
    ['the middle of one', one + 5, one + 10, 'b'],
    ['all', 0, stack.height, 'a b c d'],
    ['more than all', -100, stack.height + 100, 'a b c d'],
    ['the last, scrolled as far as it goes', stack.height - one, stack.height, 'd'],
    ['the last, scrolled further than there is anything', stack.height + 500, stack.height + 500 + one, 'd'],
    [
      'those above the end, where there were more lanes a moment ago',
      stack.height,
      stack.height + two,
      'c d',
    ],
    ['nothing', 0, 0, ''],
  ])('%s in view', (_, top, bottom, seen) => {
    expect([...stack.within({ top, bottom })].join(' ')).toBe(seen);
  });
});
