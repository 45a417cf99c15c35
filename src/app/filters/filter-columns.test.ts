import { expect, test } from 'vitest';
import { intoColumns } from './filter-columns.ts';

test.each([
  [
    [10, 5, 6, 2, 17, 11, 10, 15, 11],
    3,
    [
      [0, 1, 2, 3],
      [4, 5],
      [6, 7, 8],
    ],
  ],
  // As short as the tallest lets them be, and the others alike too.
  [[9, 1, 1, 8], 3, [[0], [1, 2], [3]]],
  [[1, 1, 1], 3, [[0], [1], [2]]],
  [[5, 1, 1], 2, [[0], [1, 2]]],
  [[4, 4], 1, [[0, 1]]],
  [[4], 3, [[0]]],
  [[], 3, [[]]],
])('%j in %i columns: %j', (rows, count, columns) => {
  expect(
    intoColumns(
      rows.map((height, name) => ({ name, rows: height })),
      count,
    ),
  ).toEqual(columns);
});
