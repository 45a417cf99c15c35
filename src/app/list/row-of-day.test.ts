import { expect, test } from 'vitest';
import { packed } from './row-groups.fixtures.ts';
import { rowOfDay } from './row-of-day.ts';

const GROUPS = packed([
  { year: 2021, heading: null, first: 0, count: 10 },
  { year: 2021, heading: { of: 'month', day: '2021-03-01' }, first: 10, count: 20 },
  { year: 2021, heading: { of: 'year', year: 2021 }, first: 30, count: 1 },
  { year: 2021, heading: { of: 'month', day: '2021-03-09' }, first: 31, count: 9 },
  { year: 2022, heading: { of: 'month', day: '2022-01-01' }, first: 40, count: 31 },
]);

test.each([
  ['before everything', '1990-01-01', 0],
  ['on the first of a year', '2021-01-01', 0],
  ['under the heading of a year, by how far it is to the next', '2021-01-31', 5],
  ['on the first day of a month', '2021-03-01', 10],
  ['in a month', '2021-03-05', 20],
  ['after a row that no month holds', '2021-03-09', 31],
  ['between the months of two years', '2021-12-31', 39],
  ['in the last month', '2022-01-16', 55],
  ['after everything', '2031-01-01', 70],
])('%s: %s is near row %i', (_, day, row) => {
  expect(rowOfDay({ dated: 71, groups: GROUPS }, day, 'gregorian')).toBe(row);
});

test('years are those of the calendar', () => {
  const groups = packed([{ year: 1443, heading: null, first: 0, count: 100 }]);
  // 1 Muharram 1443 was 10 August 2021.
  expect(rowOfDay({ dated: 100, groups }, '2021-08-09', 'hijri')).toBe(0);
  expect(rowOfDay({ dated: 100, groups }, '2021-08-25', 'hijri')).toBeGreaterThan(0);
});

test('nothing is known where there are no headings', () => {
  expect(rowOfDay({ dated: 5, groups: null }, '2021-03-05', 'gregorian')).toBe(0);
});
