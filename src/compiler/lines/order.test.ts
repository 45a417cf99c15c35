import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen } from '../../core/dates/order.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import { orderOf } from './order.ts';

const DATES = [
  '1996',
  '1996-03',
  '1996-03-04',
  '1996/..',
  '/1996-03',
  '1996~',
  '[1996-03-04,1997-01-01]',
  '0900',
  '2022-33',
];

describe('orderOf', () => {
  it('is the order of time that core has', () => {
    const whens = [...DATES.map((edtf) => readWhen(edtf)), null];
    const some = fc.constantFrom(...whens);
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(Math.sign(orderOf(a) - orderOf(b))).toBe(Math.sign(compareWhen(a, b)));
      }),
    );
  });
});
