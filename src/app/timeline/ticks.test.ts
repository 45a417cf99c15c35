import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import { pixelsPerDay } from './scale.ts';
import { type Ticks, ticksAt, tickWords } from './ticks.ts';

const AR = tickWords('ar-u-ca-gregory-nu-latn');
const EN = tickWords('en-GB-u-ca-gregory-nu-latn');

describe('lines of the axis', () => {
  it.each([
    [28, 'day', 1],
    [24, 'day', 2],
    [19, 'day', 5],
    [14, 'day', 10],
    [8, 'month', 1],
    [2, 'month', 3],
    [-5, 'year', 1],
    [-12, 'year', 5],
  ])('at level %i: every %s by %i', (level, scale, step) => {
    expect(ticksAt(level)).toEqual({ scale, step });
  });

  it('always leave room for their words', () => {
    const days = { day: 1, month: 28, year: 365 };
    for (let level = -20; level <= 30; level += 1) {
      const { scale, step } = ticksAt(level);
      expect(days[scale] * step * pixelsPerDay(level)).toBeGreaterThan(96);
    }
  });
});

describe('words of the lines', () => {
  const YEARS: Ticks = { scale: 'year', step: 1 };
  const MONTHS: Ticks = { scale: 'month', step: 1 };
  const DAYS: Ticks = { scale: 'day', step: 1 };
  const FIVES: Ticks = { scale: 'day', step: 5 };
  it.each<[string, Ticks, string, string, string]>([
    ['2022-01-01', YEARS, '2001-05-05', '2022', '2022'],
    ['2022-02-01', MONTHS, '2021-11-20', 'فبراير', 'February'],
    ['2022-01-01', MONTHS, '2021-10-20', 'يناير 2022', 'January 2022'],
    ['2021-11-01', MONTHS, '2021-10-20', 'نوفمبر 2021', 'November 2021'],
    ['2021-11-01', MONTHS, '2021-11-01', 'نوفمبر 2021', 'November 2021'],
    ['2022-01-19', DAYS, '2022-01-15', 'الأربعاء 19', 'Wednesday 19'],
    ['2022-01-19', DAYS, '2022-01-19', '19 يناير 2022', '19 January 2022'],
    ['2022-02-01', DAYS, '2022-01-15', '1 فبراير', '1 February'],
    ['2022-01-01', FIVES, '2021-12-05', '1 يناير 2022', '1 January 2022'],
    ['2022-02-11', FIVES, '2022-01-15', '11', '11'],
    ['2022-02-01', FIVES, '2022-01-30', '1 فبراير 2022', '1 February 2022'],
  ])('%s of %j in a window from %s: %s, %s', (day, ticks, from, ar, en) => {
    expect(AR(dayToMs(day), ticks, dayToMs(from))).toBe(ar);
    expect(EN(dayToMs(day), ticks, dayToMs(from))).toBe(en);
  });

  it('say month and year once in a window: at its first line', () => {
    for (const scale of [
      DAYS,
      FIVES,
      { scale: 'day', step: 10 } as const,
      { scale: 'day', step: 2 } as const,
    ]) {
      const lines = [1, 6, 11, 16, 21, 26].filter((n) => (n - 1) % scale.step === 0);
      const all = ['2022-02', '2022-03', '2022-04'].flatMap((m) =>
        lines.map((n) => `${m}-${String(n).padStart(2, '0')}`),
      );
      for (const from of ['2022-02-02', '2022-02-12', '2022-02-27', '2022-02-28']) {
        const said = all.filter((day) => EN(dayToMs(day), scale, dayToMs(from)).endsWith('2022'));
        expect(said.length).toBeLessThanOrEqual(1);
        if (scale.step >= 5) expect(said).toEqual([all.find((day) => day >= from)]);
      }
    }
  });
});
