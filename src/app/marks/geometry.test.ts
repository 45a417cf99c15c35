import { describe, expect, test } from 'vitest';
import type { When } from '../../core/model/published.ts';
import { extentOf, fadesOf, stretchIn, teethOf, unionOf } from './geometry.ts';

const DAY = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);

const when = (part: Partial<When>): When => ({
  edtf: '',
  earliest: null,
  latest: null,
  precision: 'day',
  form: 'day',
  approximate: false,
  ...part,
});

const candidates = (...days: string[]): When =>
  when({
    form: 'set',
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    candidates: days.map((day) => ({ earliest: day, latest: day })),
  });

describe('extent of a date', () => {
  const cases: [string, Partial<When>, [string, string] | null][] = [
    ['a day is a day wide', { earliest: '2022-01-19', latest: '2022-01-19' }, ['2022-01-19', '2022-01-20']],
    [
      'a month ends with its last day',
      { earliest: '2024-02-01', latest: '2024-02-29' },
      ['2024-02-01', '2024-03-01'],
    ],
    [
      'an open end reaches as far as its sources',
      { earliest: '2011-01-01', reaches: '2022-03-15' },
      ['2011-01-01', '2022-03-16'],
    ],
    [
      'an open end with no later source is its first day',
      { earliest: '2011-01-01' },
      ['2011-01-01', '2011-01-02'],
    ],
    [
      'a source from before the start cannot shorten it',
      { earliest: '2026-01-01', reaches: '2025-07-31' },
      ['2026-01-01', '2026-01-02'],
    ],
    ['an unknown start leaves the last day', { latest: '2025-07-31' }, ['2025-07-31', '2025-08-01']],
    [
      'an unknown start leaves the last month',
      { latest: '2025-07-31', precision: 'month' },
      ['2025-07-01', '2025-08-01'],
    ],
    [
      'an unknown start leaves the last year',
      { latest: '2025-12-31', precision: 'year' },
      ['2025-01-01', '2026-01-01'],
    ],
    [
      'an unknown start leaves the last decade',
      { latest: '2019-12-31', precision: 'decade' },
      ['2010-01-01', '2020-01-01'],
    ],
    ['neither end known covers nothing', {}, null],
  ];

  test.each(cases)('%s', (_, part, days) => {
    expect(extentOf(when(part))).toEqual(days && { from: utc(days[0]), to: utc(days[1]) });
  });
});

test('a union holds the earliest and the latest moment', () => {
  expect(
    unionOf([
      { from: 5, to: 9 },
      { from: 2, to: 3 },
      { from: 4, to: 20 },
    ]),
  ).toEqual({ from: 2, to: 20 });
  expect(unionOf([])).toBeNull();
});

test('a stretch is a fraction of its extent', () => {
  expect(stretchIn({ from: 25, to: 50 }, { from: 0, to: 100 })).toEqual({ at: 0.25, size: 0.25 });
});

describe('teeth of a set', () => {
  test('stand at their true places', () => {
    const { teeth } = teethOf(candidates('2021-12-07', '2021-12-14', '2021-12-28')) ?? { teeth: [] };
    const total = 22 * DAY;
    expect(teeth).toEqual([
      { at: 0, size: DAY / total },
      { at: (7 * DAY) / total, size: DAY / total },
      { at: (21 * DAY) / total, size: DAY / total },
    ]);
  });

  test('need ten pixels from one to the next', () => {
    expect(teethOf(candidates('2021-12-07', '2021-12-14'))?.need).toBeCloseTo(10 / (7 / 8));
  });

  test('need two clear pixels where they are wide', () => {
    const wide = when({
      form: 'set',
      earliest: '2021-01-01',
      latest: '2021-04-10',
      candidates: [
        { earliest: '2021-01-01', latest: '2021-02-19' },
        { earliest: '2021-02-21', latest: '2021-04-10' },
      ],
    });
    expect(teethOf(wide)?.need).toBeCloseTo(200);
  });

  test('that adjoin would always merge', () => {
    expect(teethOf(candidates('2021-12-07', '2021-12-14', '2021-12-15'))?.need).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('are only for sets', () => {
    expect(teethOf(when({ form: 'part', earliest: '2021-12-01', latest: '2021-12-31' }))).toBeNull();
  });
});

describe('fades', () => {
  const open = { form: 'open' as const, earliest: '2011-01-01' };
  const cases: [string, Partial<When>, boolean, boolean][] = [
    ['an open end fades at the end', open, false, true],
    ['an approximate start fades at both', { ...open, approximate: true }, true, true],
    ['an unknown start fades at the start', { form: 'open', latest: '2025-07-31' }, true, false],
    ['a day never fades', { earliest: '2022-01-19', latest: '2022-01-19' }, false, false],
  ];
  test.each(cases)('%s', (_, part, start, end) => {
    expect(fadesOf(when(part))).toEqual({ start, end });
  });
});
