import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../model/published.ts';
import { compatible } from './compatible.ts';
import { READ } from './read-when.cases.ts';
import { readWhen } from './read-when.ts';

const CASES: [a: string, b: string, expected: boolean][] = [
  ['2022-01-19', '2022-01-19', true],
  ['2022-01-19', '2022-01-20', false],
  // a day inside a month, a year, a run of days, a span
  ['2022-01', '2022-01-20', true],
  ['2021', '2022-01-20', false],
  ['[2025-07-20..2025-07-31]', '2025-07-25', true],
  ['2017-01-23/2017-01-24', '2017-01-24', true],
  // between two candidates is not a candidate
  ['[2022-01-20,2022-03-15]', '2022-02-01', false],
  ['[2022-01-20,2022-03-15]', '2022-03-15', true],
  ['[2025-07-17,2025-07-18]', '[2025-07-18,2025-07-19]', true],
  // around: three days, else one unit; on either side
  ['2025-08-31', '[2025-09-01~,2025-09-02~]', true],
  ['2025-08-29', '2025-09-01~', true],
  ['2025-08-28', '2025-09-01~', false],
  ['2025-08-26', '2025-09-01~', false],
  ['2025-08-29~', '2025-09-04~', true],
  ['2025-06-15', '2025-07~', true],
  ['2025-05-15', '2025-07~', false],
  ['1981-06-01', '1982~', true],
  ['1980-06-01', '1982~', false],
  // open and unknown ends
  ['2011/..', '2025-07-20', true],
  ['2011/..', '2010-12-31', false],
  ['1982~/..', '1981-03-01', true],
  ['/2025-07', '1900', true],
  ['/2025-07', '2025-08-01', false],
];

const read = (edtf: string): When => {
  const when = readWhen(edtf);
  if (!when) throw new Error(edtf);
  return when;
};

const anyWhen = fc.constantFrom(...READ.map((known) => read(known.edtf)));

describe('compatible', () => {
  it.each(CASES)('%s and %s: %s', (a, b, expected) => {
    expect(compatible(read(a), read(b))).toBe(expected);
  });

  it('is symmetric, and every date is compatible with itself', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
        expect(compatible(a, a)).toBe(true);
      }),
    );
  });
});
