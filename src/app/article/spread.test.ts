import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const at = (key: string, middle: number) => ({ key, middle, start: middle - 15, end: middle + 15 });

test('signs stand beside their lines and give way downwards where lines are shared', () => {
  const tops = spread([at('a', 30), at('b', 30), at('c', 64), at('d', 200)], 24);
  expect([...tops]).toEqual([
    ['a', 18],
    ['b', 42],
    ['c', 66],
    ['d', 188],
  ]);
});
