import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Extent } from '../marks/geometry.ts';
import { pixelsPerDay } from './scale.ts';
import { isHeavy, type Ticks, ticksAt, ticksBetween } from './ticks.ts';

const INTL: Readonly<Record<Calendar, string>> = {
  gregorian: 'gregory',
  hijri: 'islamic-umalqura',
  'solar-hijri': 'persian',
};
const CALENDARS = Object.keys(INTL) as Calendar[];
/** Everything the axis may be asked for: levels from a day as wide as the page to millennia. */
const LEVELS = Array.from({ length: 71 }, (_, i) => i - 40);
const CENTURIES = { from: dayToMs('1370-01-01'), to: dayToMs('2100-12-31') };

/** Asked of `Intl` here, without our own calendars. */
function partsOf(day: string, calendar: Calendar): Record<'year' | 'month' | 'day', number> {
  const parts = formats[calendar].formatToParts(Date.parse(day));
  const value = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}
const formats = Object.fromEntries(
  CALENDARS.map((calendar) => [
    calendar,
    new Intl.DateTimeFormat(`en-u-ca-${INTL[calendar]}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
  ]),
) as Record<Calendar, Intl.DateTimeFormat>;

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

  it('always leave room for their words, in the shortest months and years too', () => {
    const days = { day: 1, month: 29, year: 354 };
    for (const level of LEVELS.filter((one) => one >= -34)) {
      const { scale, step } = ticksAt(level);
      expect(days[scale] * step * pixelsPerDay(level)).toBeGreaterThan(100);
    }
  });

  describe.each(CALENDARS)('in the calendar %s, 1370 to 2100', (calendar) => {
    const choices = new Map(
      LEVELS.map((level) => ticksAt(level)).map((ticks) => [`${ticks.scale} ${ticks.step}`, ticks]),
    );

    it.each([...choices])(
      'by %s: every line is the first day of its unit, and none is missing',
      (_, ticks) => {
        const steps = new Set<number | string>();
        for (const stretch of stretchesFor(ticks)) {
          const said = ticksBetween(stretch, ticks, calendar).map((day) => partsOf(day, calendar));
          expect(said.filter((parts) => !isOfUnit(parts, ticks))).toEqual([]);
          for (const [i, parts] of said.slice(1).entries()) {
            steps.add(stepBetween(said[i] ?? parts, parts, ticks));
          }
        }
        steps.delete(ticks.scale === 'day' ? 'next' : ticks.step);
        expect([...steps]).toEqual([]);
      },
    );
  });

  it.each<[string, string, Ticks, Calendar, string[]]>([
    ['2022-01-28', '2022-02-12', { scale: 'day', step: 5 }, 'gregorian', ['02-01', '02-05', '02-10']],
    ['2022-01-18', '2022-02-10', { scale: 'day', step: 10 }, 'gregorian', ['01-20', '02-01', '02-10']],
    ['2022-01-28', '2022-02-04', { scale: 'day', step: 2 }, 'gregorian', ['01-29', '02-01', '02-03']],
    [
      '2022-01-01',
      '2022-12-31',
      { scale: 'month', step: 3 },
      'gregorian',
      ['01-01', '04-01', '07-01', '10-01'],
    ],
    [
      '2022-01-01',
      '2022-05-31',
      { scale: 'month', step: 1 },
      'hijri',
      ['01-04', '02-02', '03-04', '04-02', '05-02', '05-31'],
    ],
    [
      '2022-01-01',
      '2022-12-31',
      { scale: 'month', step: 3 },
      'solar-hijri',
      ['03-21', '06-22', '09-23', '12-22'],
    ],
    ['2022-01-01', '2022-12-31', { scale: 'year', step: 1 }, 'solar-hijri', ['03-21']],
    ['2022-01-01', '2022-12-31', { scale: 'year', step: 1 }, 'hijri', ['07-30']],
  ])('from %s to %s by %j in the calendar %s: %j', (from, to, ticks, calendar, expected) => {
    const days = ticksBetween({ from: dayToMs(from), to: dayToMs(to) }, ticks, calendar);
    expect(days).toEqual(expected.map((day) => `2022-${day}`));
  });

  it('are heavy where a year begins among months, and a month among days', () => {
    expect(isHeavy('2022-03-21', { scale: 'month', step: 1 }, 'solar-hijri')).toBe(true);
    expect(isHeavy('2022-03-21', { scale: 'month', step: 1 }, 'gregorian')).toBe(false);
    expect(isHeavy('2022-05-02', { scale: 'day', step: 1 }, 'hijri')).toBe(true);
    expect(isHeavy('2022-01-01', { scale: 'year', step: 1 }, 'gregorian')).toBe(false);
  });
});

/** Days are too many to look at all of seven centuries: they are looked at in every seventh year. */
function stretchesFor({ scale }: Ticks): Extent[] {
  if (scale !== 'day') return [CENTURIES];
  const years = Array.from({ length: 105 }, (_, i) => 1370 + 7 * i);
  return years.map((year) => ({ from: dayToMs(`${year}-01-01`), to: dayToMs(`${year + 1}-01-31`) }));
}

type Parts = ReturnType<typeof partsOf>;

function isOfUnit({ year, month, day }: Parts, { scale, step }: Ticks): boolean {
  if (scale === 'year') return year % step === 0 && month === 1 && day === 1;
  if (scale === 'month') return (month - 1) % step === 0 && day === 1;
  return day === 1 || (step > 2 ? day % step === 0 : day % step === 1 % step);
}

/** Units from one line to the next; of days within a month, whether it is the next by the step, or the next month. */
function stepBetween(before: Parts, after: Parts, { scale, step }: Ticks): number | string {
  if (scale === 'year') return after.year - before.year;
  const months = after.year * 12 + after.month - before.year * 12 - before.month;
  if (scale === 'month') return months;
  const isFirstStep = before.day === 1 && step > 2;
  const isNext = months === 0 && after.day - before.day === (isFirstStep ? step - 1 : step);
  // No line so near to the next month that its words have no room.
  const isMonth = months === 1 && after.day === 1 && before.day + step * 2 > 29 && before.day <= 31;
  return isNext || isMonth ? 'next' : `${before.day} to ${after.day}`;
}
