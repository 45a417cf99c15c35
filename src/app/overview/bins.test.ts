import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { partsIn } from '../../core/calendar/parts.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import { binEdges, density } from './bins.ts';
import { dayOfNumber } from './day-number.ts';

describe('bins', () => {
  test.each<[Calendar, string, string, number]>([
    ['gregorian', '2021-01-01', '2025-12-31', 1],
    ['gregorian', '1982-01-01', '2025-12-31', 3],
    ['gregorian', '1900-01-01', '2025-12-31', 12],
    ['hijri', '2018-09-11', '2025-06-25', 1],
    ['solar-hijri', '1982-03-21', '2026-03-20', 3],
  ])('begin with a month of the calendar: %s, %s to %s by %i', (calendar, from, to, months) => {
    const edges = binEdges({ from, to }, calendar, 1000);
    const starts = edges.slice(0, -1).map((edge) => partsIn(dayOfNumber(edge), calendar));
    for (const { day, month } of starts) {
      expect(day).toBe(1);
      expect((month - 1) % Math.min(months, 12)).toBe(0);
    }
    expect(dayOfNumber((edges.at(-1) ?? 0) - 1)).toBe(to);
    expect(starts.length).toBeLessThanOrEqual(200);
  });

  it('are wider in time where there is less room', () => {
    const span = { from: '1982-01-01', to: '2025-12-31' };
    expect(binEdges(span, 'gregorian', 330)).toHaveLength(44 + 1);
    expect(binEdges(span, 'gregorian', 1200)).toHaveLength(44 * 4 + 1);
  });
});

describe('density', () => {
  const edges = [0, 10, 20, 40];

  test.each([
    ['a day', [{ from: 5, to: 6 }], [1, 0, 0]],
    [
      'two days of one bin',
      [
        { from: 10, to: 11 },
        { from: 19, to: 20 },
      ],
      [0, 2, 0],
    ],
    ['one that may lie in two bins', [{ from: 5, to: 15 }], [0.5, 0.5, 0]],
    ['one as long as all', [{ from: 0, to: 40 }], [0.25, 0.25, 0.5]],
    ['the last day', [{ from: 39, to: 40 }], [0, 0, 1]],
  ])('of %s', (_, stretches, expected) => {
    expect(density(stretches, edges)).toEqual(expected);
  });

  it('counts each event once in all, however long it is', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, length]) => ({ from, to: Math.min(from + length, 40) }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const sum = density(stretches, edges).reduce((total, count) => total + count, 0);
        expect(sum).toBeCloseTo(stretches.length, 6);
      }),
    );
  });
});
