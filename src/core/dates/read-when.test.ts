import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDays, msToDay } from './day.ts';
import { oneOf } from './one-of.ts';
import { READ, UNREAD } from './read-when.cases.ts';
import { readWhen } from './read-when.ts';

const inReach = fc.integer({ min: -200_000, max: 200_000 }).map((n) => msToDay(n * 86_400_000));

const bound = (instant: number) => (Number.isFinite(instant) ? msToDay(instant) : null);

describe('readWhen', () => {
  it.each(READ)('$edtf', ({ edtf: text, when }) => {
    expect(readWhen(text)).toEqual({ edtf: text, ...when });
  });

  it.each(UNREAD)('does not read “%s”', (text) => {
    expect(readWhen(text)).toBeNull();
  });

  it.each(READ.filter((known) => known.library))(
    '$edtf has the bounds of the library',
    ({ edtf: text, when }) => {
      const { min, max } = edtf(text);
      expect([bound(min), bound(max)]).toEqual([when.earliest, when.latest]);
    },
  );

  // These tests fail when the library mends its bounds: then our own may go.
  it.each(READ.filter((known) => !known.library))(
    '$edtf has other bounds in the library',
    ({ edtf: text, when }) => {
      const { min, max } = edtf(text);
      expect([bound(min), bound(max)]).not.toEqual([when.earliest, when.latest]);
    },
  );

  it('holds every day that oneOf was given, between bounds that are among them', () => {
    fc.assert(
      fc.property(
        inReach,
        fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
        (first, offsets) => {
          const days = offsets.map((n) => addDays(first, n)).sort(compareDays);
          const when = readWhen(oneOf(days));
          expect([when?.earliest, when?.latest]).toEqual([days[0], days.at(-1)]);
          const ranges = when?.candidates ?? [{ earliest: when?.earliest ?? '', latest: when?.latest ?? '' }];
          const inside = ranges.map(({ earliest, latest }) =>
            days.filter((day) => day >= earliest && day <= latest),
          );
          expect(inside.flat()).toEqual(days);
        },
      ),
    );
  });
});
