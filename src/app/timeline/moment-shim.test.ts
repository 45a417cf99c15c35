// @vitest-environment node
import { createRequire } from 'node:module';
import type { Moment } from 'moment';
import * as vis from 'vis-timeline/esnext';
import { describe, expect, it } from 'vitest';
import shim, { type Instant } from './moment-shim.ts';

/** The real moment, past the alias that would give the shim again. */
const moment = createRequire(import.meta.url)('moment') as typeof import('moment');

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
  ['add −1 year', (m) => m.add(-1, 'year')],
  ['subtract 1000 years', (m) => m.subtract(1000, 'year')],
  ['a year that is no leap year', (m) => m.year(2021)],
  ['the year −4', (m) => m.year(-4)],
  ['February', (m) => m.month(1)],
  ['the first', (m) => m.date(1)],
  ['midnight', (m) => m.hours(0).minutes(0).seconds(0).milliseconds(0)],
  ['a clone changed alone', (m) => m.clone().add(1, 'year') && m],
];

const QUESTIONS: [name: string, ask: (m: Either) => unknown][] = [
  ['year', (m) => m.locale('en').year()],
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

interface Lines {
  start(): void;
  hasNext(): boolean;
  next(): void;
  getCurrent(): { valueOf(): number };
  isMajor(): boolean;
  getClassName(): string;
  setMoment(moment: unknown): void;
  setScale(scale: object): void;
}
type LinesOf = new (start: Date, end: Date, minimumStep: number, hidden: [], options: object) => Lines;
/** What vis-timeline exports besides its widgets; its types leave it out. */
const { TimeStep } = (vis as unknown as { timeline: { TimeStep: LinesOf } }).timeline;

/** Every line that vis counts in a window, with what it makes of it, set up as in vis-options.ts. */
function lines(clock: unknown, from: number, days: number) {
  const to = from + days * 86_400_000;
  const options = { moment: clock, showMajorLabels: false };
  const step = new TimeStep(new Date(from), new Date(to), ((to - from) / 1200) * 75, [], options);
  step.setMoment(clock);
  step.setScale({ scale: 'year', step: 1000 });
  const found: string[] = [];
  for (step.start(); step.hasNext() && found.length < 500; step.next()) {
    found.push(`${step.getCurrent().valueOf()} ${step.isMajor()} ${step.getClassName()}`);
  }
  return found;
}

describe('vis-timeline counts the same lines with it as with moment', () => {
  it.each([7, 200, 4000, 400_000, 3_000_000])('%s days', (days) => {
    for (const from of INSTANTS) {
      const mine = lines(shim, from, days);
      expect(mine).toEqual(lines(moment.utc, from, days));
      expect(mine.length).toBeGreaterThan(0);
    }
  });
});
