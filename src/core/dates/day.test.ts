import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  daysBetween,
  daysFrom,
  daysInMonth,
  dayToMs,
  isDay,
  msToDay,
  nearestWeekday,
  partsOf,
  startOfWeek,
  weekday,
} from './day.ts';

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map((n) => msToDay(n * 86_400_000));
const nearDays = fc.integer({ min: -40_000, max: 40_000 });

const ZONES = ['UTC', 'Asia/Riyadh', 'America/Los_Angeles', 'Pacific/Apia', 'America/St_Johns'];

describe.each(ZONES)('days, with the clock in %s', (zone) => {
  beforeEach(() => void vi.stubEnv('TZ', zone));
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['1970-01-01', 0],
    ['2011-12-30', 1_325_203_200_000], // Apia had no such day
    ['2022-03-27', 1_648_339_200_000],
    ['0000-01-01', -62_167_219_200_000],
    ['0099-12-31', -59_011_545_600_000],
    ['9999-12-31', 253_402_214_400_000],
  ])('%s begins at %i', (day, ms) => {
    expect(dayToMs(day)).toBe(ms);
    expect(msToDay(ms)).toBe(day);
    expect(msToDay(ms + 86_399_999)).toBe(day);
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(anyDay, nearDays, (day, n) => {
        fc.pre(dayToMs(day) + n * 86_400_000 <= dayToMs('9999-12-31'));
        fc.pre(dayToMs(day) + n * 86_400_000 >= dayToMs('0000-01-01'));
        const later = addDays(day, n);
        expect(isDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(n);
        expect(Math.sign(compareDays(later, day))).toBe(Math.sign(n));
        expect(Math.abs(weekday(later) - weekday(day) - n) % 7).toBe(0);
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['٢٠٢٥-٠١-٠١', false],
    ['2025-01-01T00:00', false],
  ])('isDay(%s) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('takes a day apart and puts it together', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: number } = partsOf(day);
        expect(dayOf(year, month, number)).toBe(day);
        expect(number).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-07-17', 1, '2025-08-17'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-03-31', -15, '2023-12-31'],
    ['0050-01-01', 1, '0050-02-01'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2025-07-20', 7],
    ['2022-03-15', 2],
    ['2022-01-19', 3],
    ['1970-01-01', 4],
  ])('%s is ISO weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it('starts the week on the Monday not after the day', () => {
    expect(startOfWeek('2025-07-20')).toBe('2025-07-14');
    expect(startOfWeek('2025-07-21')).toBe('2025-07-21');
  });

  it('finds the nearest day of a name within three days', () => {
    expect(nearestWeekday('2025-07-18', 4)).toBe('2025-07-17');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, name) => {
        fc.pre(day > '0000-01-03' && day < '9999-12-29');
        const found = nearestWeekday(day, name);
        expect(weekday(found)).toBe(name);
        expect(Math.abs(daysBetween(day, found))).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('lists days with both ends', () => {
    expect(daysFrom('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(daysFrom('2024-02-28', '2024-02-28')).toEqual(['2024-02-28']);
    expect(daysFrom('2024-02-29', '2024-02-28')).toEqual([]);
  });

  it('knows no instant outside the years that a day can write', () => {
    expect(() => msToDay(Date.UTC(10_000, 0, 1))).toThrow(RangeError);
    expect(() => msToDay(Number.NaN)).toThrow(RangeError);
  });
});
