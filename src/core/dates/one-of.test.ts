import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, msToDay } from './day.ts';
import { oneOf } from './one-of.ts';

describe('oneOf', () => {
  it.each([
    [['2025-07-20'], '2025-07-20'],
    [['2025-07-20', '2025-07-20'], '2025-07-20'],
    [['2025-07-18', '2025-07-17'], '[2025-07-17,2025-07-18]'],
    [['2025-07-17', '2025-07-19', '2025-07-18'], '[2025-07-17..2025-07-19]'],
    [['2025-07-31', '2025-07-30', '2025-08-01', '2025-08-05'], '[2025-07-30..2025-08-01,2025-08-05]'],
    [['2021-12', '2022-01', '2022-02'], '[2021-12..2022-02]'],
    [['2020', '2022', '2021'], '[2020..2022]'],
    [['2020-12', '2021-12'], '[2020-12,2021-12]'],
    [['2022-33'], '2022-33'],
    [['2022-33', '2023-33'], '[2022-01..2022-03,2023-01..2023-03]'],
    [['2025-09-01~', '2025-09-02~', '2025-09-03~'], '[2025-09-01~,2025-09-02~,2025-09-03~]'],
  ])('%j is %s', (units, expected) => {
    expect(oneOf(units)).toBe(expected);
  });

  it('always writes EDTF that the library accepts, whatever the order', () => {
    const offsets = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), offsets, (first, list) => {
        const days = list.map((n) => addDays(msToDay(first * 86_400_000), n));
        const written = oneOf(days);
        expect(() => edtf(written)).not.toThrow();
        expect(oneOf([...days].reverse())).toBe(written);
      }),
    );
  });
});
