import { describe, expect, test } from 'vitest';
import type { RowGroup } from '../../core/archive/row-groups.ts';
import { layoutOf, MONTH, SHELF, WHY, YEAR } from './long-layout.ts';
import { packed } from './row-groups.fixtures.ts';

const month = (day: string): RowGroup['heading'] => ({ of: 'month', day });
const GROUPS = packed([
  { year: 2021, heading: null, first: 0, count: 2 },
  { year: 2021, heading: month('2021-03-05'), first: 2, count: 1 },
  { year: 2022, heading: month('2022-01-01'), first: 3, count: 3 },
]);

test.each<[string, Parameters<typeof layoutOf>[0], number[]]>([
  ['nothing', { length: 0, dated: 0, groups: packed([]) }, []],
  [
    'years, months, and the shelf at the end',
    { length: 8, dated: 6, groups: GROUPS },
    [YEAR, 0, 1, MONTH, 2, YEAR, MONTH, 3, 4, 5, SHELF, WHY, 6, 7],
  ],
  ['the shelf alone', { length: 2, dated: 0, groups: packed([]) }, [SHELF, WHY, 0, 1]],
  ['rows before their headings are known', { length: 4, dated: 3, groups: null }, [0, 1, 2, SHELF, WHY, 3]],
  [
    'a row of which no day is known',
    { length: 7, dated: 7, groups: GROUPS },
    [YEAR, 0, 1, MONTH, 2, YEAR, MONTH, 3, 4, 5, 6],
  ],
])('%s', (_, rows, items) => {
  expect([...layoutOf(rows).items]).toEqual(items);
});

describe('with years, months and a shelf', () => {
  const layout = layoutOf({ length: 8, dated: 6, groups: GROUPS });

  test('every row has its item', () => {
    for (const [item, row] of layout.items.entries()) if (row >= 0) expect(layout.itemOf(row)).toBe(item);
  });

  test('a block says where its heading and its rows stand', () => {
    const blocks = layout.sections.flatMap((section) => section.blocks());
    expect(blocks).toEqual([
      { heading: null, item: 1, rowsFrom: 1, first: 0, count: 2 },
      { heading: month('2021-03-05'), item: 3, rowsFrom: 4, first: 2, count: 1 },
      { heading: month('2022-01-01'), item: 6, rowsFrom: 7, first: 3, count: 3 },
      { heading: 'why', item: 11, rowsFrom: 12, first: 6, count: 2 },
    ]);
  });

  test('a section says what is in it', () => {
    expect(layout.sections.map(({ of, year, from, to, count }) => [of, year, from, to, count])).toEqual([
      ['year', 2021, 0, 5, 3],
      ['year', 2022, 5, 10, 3],
      ['shelf', 0, 10, 14, 2],
    ]);
  });
});
