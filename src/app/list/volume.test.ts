import { expect, test } from 'vitest';
import { layoutOf } from './long-layout.ts';
import type { LongListSource } from './long-list-source.ts';
import { packed } from './row-groups.fixtures.ts';
import { volumeAround, volumeOf } from './volume.ts';

const asked: number[][] = [];
const source: LongListSource = {
  length: 12,
  dated: 10,
  groups: packed([
    { year: 2021, heading: null, first: 0, count: 4 },
    { year: 2022, heading: { of: 'month', day: '2022-01-01' }, first: 4, count: 3 },
    { year: 2022, heading: { of: 'month', day: '2022-02-01' }, first: 7, count: 3 },
  ]),
  rows: (from, to) => {
    asked.push([from, to]);
    return [];
  },
  choice: 1,
};

test.each([
  [
    'all rows fit',
    0,
    20,
    [0, 12, 10],
    [
      [0, 4],
      [4, 3],
      [7, 3],
    ],
  ],
  [
    'the beginning',
    0,
    6,
    [0, 6, 6],
    [
      [0, 4],
      [4, 2],
    ],
  ],
  [
    'the middle',
    3,
    6,
    [3, 6, 6],
    [
      [0, 1],
      [1, 3],
      [4, 2],
    ],
  ],
  ['no farther than the end', 99, 5, [7, 5, 3], [[0, 3]]],
])('%s', (_, from, most, [first, length, dated], groups) => {
  const volume = volumeOf(source, from, most);
  expect([volume.first, volume.length, volume.dated, volume.of]).toEqual([first, length, dated, 12]);
  const { length: known, first: firsts, count: counts } = volume.groups ?? packed([]);
  expect(Array.from({ length: known }, (_, at) => [firsts[at], counts[at]])).toEqual(groups);
});

test('rows are asked for by their place in the whole list', () => {
  volumeOf(source, 3, 6).rows(1, 4);
  expect(asked).toEqual([[4, 7]]);
});

test('a year and the shelf say how many they have, not how many of them are in the volume', () => {
  expect(layoutOf(volumeOf(source, 3, 8)).sections.map(({ of, count }) => [of, count])).toEqual([
    ['year', 4],
    ['year', 6],
    ['shelf', 2],
  ]);
});

test.each([
  [0, 0],
  [30, 20],
  [99, 80],
])('around row %i of 100: from %i', (row, from) => {
  expect(volumeAround(row, 100, 20)).toBe(from);
});
