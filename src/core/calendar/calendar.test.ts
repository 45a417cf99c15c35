import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween, msToDay } from '../dates/day.ts';
import type { Calendar } from '../link/view-state.ts';
import { localeIn } from './calendars.ts';
import { KNOWN_DAYS } from './known-days.cases.ts';
import { addMonths, dayIn, startOfMonth, startOfYear } from './months.ts';
import { partsIn } from './parts.ts';

const CALENDARS: readonly Calendar[] = ['gregorian', 'hijri', 'solar-hijri'];
/** Before, inside and after ICU's Umm al-Qura tables (1882–2174). */
const someDay = fc.integer({ min: Date.UTC(1370, 0, 1), max: Date.UTC(2200, 11, 31) }).map(msToDay);
const someCalendar = fc.constantFrom(...CALENDARS);
const monthOf = ({ year, month }: { year: number; month: number }) => year * 12 + month - 1;

describe.each(['UTC', 'Pacific/Apia', 'America/Los_Angeles'])('with the clock in %s', (zone) => {
  let calendar: typeof import('./parts.ts') & typeof import('./months.ts');

  beforeAll(async () => {
    vi.stubEnv('TZ', zone);
    // Afresh, because formatters are kept and would keep the zone in which they were made.
    vi.resetModules();
    calendar = { ...(await import('./parts.ts')), ...(await import('./months.ts')) };
  });
  afterAll(() => void vi.unstubAllEnvs());

  it.each(KNOWN_DAYS)('$day is $parts ($calendar): $why', ({ day, calendar: name, parts }) => {
    const [year, month, number] = parts;
    expect(calendar.partsIn(day, name)).toEqual({ year, month, day: number });
    expect(calendar.dayIn(name, year, month, number)).toBe(day);
  });
});

describe('days in calendars', () => {
  it('come back from their parts', () => {
    fc.assert(
      fc.property(someDay, someCalendar, (day, calendar) => {
        const { year, month, day: number } = partsIn(day, calendar);
        expect(dayIn(calendar, year, month, number)).toBe(day);
      }),
    );
  });

  it('follow one another without gap or repetition', () => {
    fc.assert(
      fc.property(someDay, someCalendar, (day, calendar) => {
        const [today, tomorrow] = [partsIn(day, calendar), partsIn(addDays(day, 1), calendar)];
        const isSameMonth = monthOf(tomorrow) === monthOf(today);
        expect(tomorrow.day).toBe(isSameMonth ? today.day + 1 : 1);
        expect(monthOf(tomorrow) - monthOf(today)).toBe(isSameMonth ? 0 : 1);
      }),
    );
  });

  it.each<[Calendar, number, number, number, string]>([
    ['hijri', 1447, 1, 31, 'no month has more than 30 days'],
    ['hijri', 1447, 13, 1, 'twelve months'],
    ['solar-hijri', 1404, 12, 30, 'a common year'],
    ['solar-hijri', 1403, 7, 31, 'a month of 30'],
    ['gregorian', 2025, 2, 29, 'a common year'],
  ])('that do not exist are refused: %s %i-%i-%i (%s)', (calendar, year, month, number) => {
    expect(() => dayIn(calendar, year, month, number)).toThrow(RangeError);
  });
});

describe('months in calendars', () => {
  it('begin on their first day and are as long as their calendar has them', () => {
    const lengths: Record<Calendar, readonly number[]> = {
      gregorian: [28, 29, 30, 31],
      hijri: [29, 30],
      'solar-hijri': [29, 30, 31],
    };
    fc.assert(
      fc.property(someDay, someCalendar, (day, calendar) => {
        const first = startOfMonth(day, calendar);
        const next = addMonths(first, calendar, 1);
        expect(partsIn(first, calendar)).toEqual({ ...partsIn(day, calendar), day: 1 });
        expect(partsIn(next, calendar).day).toBe(1);
        expect(lengths[calendar]).toContain(daysBetween(first, next));
      }),
    );
  });

  it('are twelve to a year', () => {
    fc.assert(
      fc.property(someDay, someCalendar, (day, calendar) => {
        const first = startOfYear(day, calendar);
        const { year } = partsIn(day, calendar);
        expect(partsIn(first, calendar)).toEqual({ year, month: 1, day: 1 });
        expect(partsIn(addMonths(first, calendar, 12), calendar)).toEqual({
          year: year + 1,
          month: 1,
          day: 1,
        });
      }),
    );
  });

  it('are added as months are: the number stays, or is the last that the month has', () => {
    fc.assert(
      fc.property(someDay, someCalendar, fc.integer({ min: -600, max: 600 }), (day, calendar, months) => {
        const [from, to] = [partsIn(day, calendar), partsIn(addMonths(day, calendar, months), calendar)];
        expect(monthOf(to) - monthOf(from)).toBe(months);
        if (to.day !== from.day) {
          expect(to.day).toBeLessThan(from.day);
          expect(partsIn(addDays(addMonths(day, calendar, months), 1), calendar).day).toBe(1);
        }
      }),
    );
  });
});

it.each([
  ['fa-u-ca-persian-nu-arabext', 'gregorian', 'fa-u-ca-gregory-nu-arabext'],
  ['ar-SY-u-ca-gregory-nu-latn', 'hijri', 'ar-SY-u-ca-islamic-umalqura-nu-latn'],
] as const)('%s in the calendar %s is %s', (locale, calendar, expected) => {
  expect(localeIn(calendar, locale)).toBe(expected);
});
