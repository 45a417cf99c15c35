import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/day.ts';
import { whenOf } from './cited.fixtures.ts';
import { commonUnit, issuedOn, needsWords } from './issued.ts';

describe('a date of publication in formats of references', () => {
  it.each([
    ['2022-03-15', [[2022, 3, 15]], false],
    ['2022-03', [[2022, 3]], false],
    ['2022', [[2022]], false],
    // A stretch without a gap, whose ends are as exact as it is.
    [
      '[2025-03-06,2025-03-07]',
      [
        [2025, 3, 6],
        [2025, 3, 7],
      ],
      true,
    ],
    [
      '[2025-03-10..2025-03-16]',
      [
        [2025, 3, 10],
        [2025, 3, 16],
      ],
      true,
    ],
    ['[2025-03-01..2025-03-31]', [[2025, 3]], false],
    [
      '[2024-12-31,2025-01-01]',
      [
        [2024, 12, 31],
        [2025, 1, 1],
      ],
      true,
    ],
    [
      '[2024-02..2024-03]',
      [
        [2024, 2],
        [2024, 3],
      ],
      true,
    ],
    ['202X', [[2020], [2029]], true],
    [
      '2022-33',
      [
        [2022, 1],
        [2022, 3],
      ],
      true,
    ],
    ['2021-12-07~', [[2021, 12, 7]], true],
  ])('%s', (edtf, parts, inWords) => {
    const issued = issuedOn(whenOf(edtf));
    expect([issued?.from, ...(issued?.to ? [issued.to] : [])]).toEqual(parts);
    expect(issued?.approximate).toBe(edtf.endsWith('~'));
    expect(needsWords(whenOf(edtf))).toBe(inWords);
  });

  it.each([
    ['[2021-12-07,2021-12-14]', [2021, 12]],
    ['[2021-11-30,2021-12-07]', [2021]],
    ['[2021-12-28,2022-01-04]', null],
    ['2011/..', null],
  ])('%s is none of their dates; what is common to all of it is %j', (edtf, unit) => {
    expect(issuedOn(whenOf(edtf))).toBeNull();
    expect(commonUnit(whenOf(edtf))).toEqual(unit);
    expect(needsWords(whenOf(edtf))).toBe(true);
  });

  it('never one day of a set, however far apart its days are', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2015-01-01', n));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 6 }), (days) => {
        const sorted = days.toSorted();
        const issued = issuedOn(whenOf(`[${sorted.join(',')}]`));
        const isRun = sorted.every((one, n) => n === 0 || addDays(sorted[n - 1] ?? '', 1) === one);
        expect(issued !== null).toBe(isRun);
        expect(issued === null || issued.to !== null || issued.from.length < 3).toBe(true);
      }),
    );
  });
});
