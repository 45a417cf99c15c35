import { expect, test } from 'vitest';
import { readWhen } from '../dates/read-when.ts';
import { boundsOf, mayLieIn } from './span.ts';

const when = (edtf: string) => {
  const read = readWhen(edtf);
  if (!read) throw new Error(edtf);
  return read;
};

test.each([
  // A day.
  ['2022-01-19', '2022-01-19', '2022-01-19', true],
  ['2022-01-19', '2022-01-20', null, false],
  ['2022-01-19', null, '2022-01-18', false],
  // A month, of which any day will do.
  ['2022-01', '2022-01-31', '2022-02-28', true],
  ['2022-01', '2022-02-01', '2022-02-28', false],
  // Candidates, and the gap between them.
  ['[2021-12-07,2021-12-14]', '2021-12-08', '2021-12-13', false],
  ['[2021-12-07,2021-12-14]', '2021-12-08', '2021-12-14', true],
  // A span that lasted.
  ['2011-01-01/2014-12-31', '2013-01-01', '2013-12-31', true],
  // Open ends have no end.
  ['2011/..', '2030-01-01', null, true],
  ['2011/..', null, '2010-12-31', false],
  ['../2025-07', '1990-01-01', '1990-12-31', true],
  ['/2025-07', '2025-08-01', null, false],
  // Around is around.
  ['2025-09-01~', null, '2025-08-30', true],
  ['2025-09-01~', null, '2025-07-31', false],
  ['201X', '2019-12-31', null, true],
  ['201X', '2020-01-01', null, false],
] as const)('%s may lie from %s to %s: %s', (edtf, since, until, may) => {
  expect(mayLieIn(when(edtf), since, until)).toBe(may);
});

test('an undated report lies in no span, but where none is asked for', () => {
  expect(mayLieIn(null, '0001-01-01', '9999-12-31')).toBe(false);
  expect(mayLieIn(null, null, null)).toBe(true);
});

test('the bounds of a corpus', () => {
  const dated = ['2022-01', '2011/..', '/2025-07'].map((edtf) => ({ when: when(edtf) }));
  expect(boundsOf([...dated, { when: null }])).toEqual({ first: '2011-01-01', last: '2025-07-31' });
  expect(boundsOf([{ when: null }])).toBeNull();
});
