import { describe, expect, it } from 'vitest';
import { msToDay } from '../../core/dates/day.ts';
import type { Citation, When } from '../../core/model/published.ts';
import { anEvent, day, stretch } from './axis.fixtures.ts';
import { columnsOf } from './columns.ts';

const set = (...days: string[]): When =>
  stretch(days[0] ?? null, days.at(-1) ?? null, 'set', {
    candidates: days.map((iso) => ({ earliest: iso, latest: iso })),
  });
const said = (event: ReturnType<typeof anEvent>) =>
  columnsOf(event).map(({ from, to }) => `${msToDay(from)} to ${msToDay(to - 1)}`);

describe('the days of the selected event', () => {
  it.each<[string, When | null, string[]]>([
    ['one day', day('2022-01-19'), ['2022-01-19 to 2022-01-19']],
    ['a span', stretch('2017-01-23', '2017-01-24', 'span'), ['2017-01-23 to 2017-01-24']],
    ['candidates', set('2022-01-04', '2022-01-11'), ['2022-01-04 to 2022-01-04', '2022-01-11 to 2022-01-11']],
    ['candidates that adjoin', set('2025-07-17', '2025-07-18'), ['2025-07-17 to 2025-07-18']],
    [
      'an open end',
      stretch('2011-01-01', null, 'open', { reaches: '2021-12-28' }),
      ['2011-01-01 to 2021-12-28'],
    ],
    ['none, of an undated report', null, []],
  ])('are %s', (_, when, expected) => {
    expect(said(anEvent('e', when))).toEqual(expected);
  });

  it('are those of every side of a disagreement', () => {
    const citations = ['2022-01-19', '2022-03-15'].map(
      (iso, i) => ({ key: `c${i}`, when: day(iso), status: 'happened' }) as Citation,
    );
    const event = anEvent('e', set('2022-01-19', '2022-03-15'), {
      citations,
      disagreements: [{ point: 'date', sides: [['c0'], ['c1']] }],
    });
    expect(said(event)).toEqual(['2022-01-19 to 2022-01-19', '2022-03-15 to 2022-03-15']);
  });
});
