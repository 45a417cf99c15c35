// @vitest-environment node
import { createRequire } from 'node:module';
import type { Moment } from 'moment';
import * as vis from 'vis-timeline/esnext';
import { describe, expect, it } from 'vitest';
import shim, { type Instant } from './moment-shim.ts';

/** The real moment, past the alias that would give the shim again. */
const moment = createRequire(import.meta.url)('moment') as typeof import('moment');
moment.updateLocale('en', { week: { dow: 1, doy: 4 } });

type Either = Instant & Moment;

const INSTANTS = [
  '2022-01-19T00:00:00Z',
  '2020-02-29T13:45:59.999Z',
  '2021-01-31T23:00:00Z',
  '2015-12-31T12:30:00Z',
  '1399-06-15T06:00:00Z',
  '0045-03-01T00:00:00Z',
  '-001300-03-01T00:00:00Z',
].map((iso) => Date.parse(iso));

const CALLS: [name: string, call: (m: Either) => unknown][] = [
  ['add 1 month', (m) => m.add(1, 'month')],
  ['subtract 13 months', (m) => m.subtract(13, 'month')],
  ['add 3 days', (m) => m.add(3, 'days')],
  ['add 2 weeks', (m) => m.add(2, 'week')],
  ['add −1 year', (m) => m.add(-1, 'year')],
  ['add 5 hours', (m) => m.add(5, 'hour')],
  ['add 90 minutes', (m) => m.add(90, 'minute')],
  ['add 75 seconds', (m) => m.add(75, 'second')],
  ['subtract 7 milliseconds', (m) => m.subtract(7, 'milliseconds')],
  ['a year that is no leap year', (m) => m.year(2021)],
  ['the year −4', (m) => m.year(-4)],
  ['February', (m) => m.month(1)],
  ['the first', (m) => m.date(1)],
  ['day 0', (m) => m.date(0)],
  ['midnight', (m) => m.hours(0).minutes(0).seconds(0).milliseconds(0)],
  ['start of the week', (m) => m.weekday(0)],
  ['week 1', (m) => m.week(1)],
  ['a clone changed alone', (m) => m.clone().add(1, 'day') && m],
];

const QUESTIONS: [name: string, ask: (m: Either) => unknown][] = [
  ['year', (m) => m.year()],
  ['month', (m) => m.month()],
  ['date', (m) => m.date()],
  ['hours', (m) => m.hours()],
  ['minutes', (m) => m.minutes()],
  ['seconds', (m) => m.seconds()],
  ['milliseconds', (m) => m.milliseconds()],
  ['weekday', (m) => m.weekday()],
  ['isoWeekday', (m) => m.isoWeekday()],
  ['week', (m) => m.week()],
  ['month name', (m) => m.locale('en').format('MMMM')],
  ['weekday name', (m) => m.format('dddd')],
  ['week as text', (m) => m.format('w')],
  ['same day as noon of 19 January 2022', (m) => m.isSame(Date.parse('2022-01-19T12:00:00Z'), 'day')],
  ['same week as 2022-01-23', (m) => m.isSame(Date.parse('2022-01-23T12:00:00Z'), 'week')],
  ['same month as 2020-02-01', (m) => m.isSame(Date.parse('2020-02-01T00:00:00Z'), 'month')],
  ['same year as 2021-12-31', (m) => m.isSame(Date.parse('2021-12-31T00:00:00Z'), 'year')],
  ['same instant', (m) => m.isSame(Date.parse('2022-01-19T00:00:00Z'))],
  ['toDate', (m) => m.toDate().getTime()],
  ['known as a moment', (m) => (m as unknown as { _isAMomentObject: boolean })._isAMomentObject],
];

describe('the shim does what moment does in UTC', () => {
  it.each(CALLS)('%s', (_, call) => {
    for (const ms of INSTANTS) {
      const [mine, theirs] = [shim(ms) as Either, moment.utc(ms) as Either];
      call(mine);
      call(theirs);
      expect(new Date(mine.valueOf()).toISOString()).toBe(theirs.toISOString());
    }
  });

  it.each(QUESTIONS)('%s', (_, ask) => {
    for (const ms of INSTANTS) expect(ask(shim(ms) as Either)).toEqual(ask(moment.utc(ms) as Either));
  });

  it('reads numbers, dates, moments and the present', () => {
    const ms = INSTANTS[0] as number;
    expect(shim(shim(new Date(ms))).valueOf()).toBe(ms);
    expect(shim(moment.utc(ms).toISOString()).valueOf()).toBe(ms);
    expect(Math.abs(shim().valueOf() - Date.now())).toBeLessThan(1000);
    expect(shim.isMoment(shim())).toBe(true);
    expect(shim.isMoment(new Date())).toBe(false);
  });
});

interface Ticks {
  start(): void;
  hasNext(): boolean;
  next(): void;
  getCurrent(): { valueOf(): number };
  isMajor(): boolean;
  getClassName(): string;
  setMoment(moment: unknown): void;
  scale: string;
}
type TicksOf = new (start: Date, end: Date, minimumStep: number, hidden: [], options: object) => Ticks;
/** What vis-timeline exports besides its widgets; its types leave it out. */
const { TimeStep } = (vis as unknown as { timeline: { TimeStep: TicksOf } }).timeline;

/** Every tick of a window of so many pixels, with what vis makes of it. */
function ticks(clock: unknown, from: number, days: number, showWeekScale: boolean) {
  const to = from + days * 86_400_000;
  const options = { moment: clock, showMajorLabels: true, showWeekScale };
  const step = new TimeStep(new Date(from), new Date(to), ((to - from) / 1200) * 75, [], options);
  step.setMoment(clock);
  const found: string[] = [];
  for (step.start(); step.hasNext() && found.length < 500; step.next()) {
    found.push(`${step.scale} ${step.getCurrent().valueOf()} ${step.isMajor()} ${step.getClassName()}`);
  }
  return found;
}

describe('vis-timeline draws the same ticks with it as with moment', () => {
  const WINDOWS = [0.01, 0.4, 2, 7, 20, 60, 200, 700, 4000, 40_000, 400_000];
  it.each(WINDOWS)('%s days', (days) => {
    for (const from of INSTANTS) {
      for (const weeks of [true, false]) {
        const mine = ticks(shim, from, days, weeks);
        expect(mine).toEqual(ticks(moment.utc, from, days, weeks));
        expect(mine.length).toBeGreaterThan(1);
      }
    }
  });
});
