import { expect, test } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { TimelineEvent, When } from '../../core/model/published.ts';
import { groupByMonth, type Heading } from './month-groups.ts';

const [sample] = smallCorpus.events;

function event(earliest: string | null, latest: string | null, approximate = false): TimelineEvent {
  const when: When = { edtf: '', earliest, latest, precision: 'day', form: 'day', approximate };
  return { ...(sample as TimelineEvent), id: `${earliest}/${latest}`, when };
}

const YEAR = event('2022-01-01', '2022-12-31');
const WINTER = event('2022-01-01', '2022-03-31');
const JANUARY = event('2022-01-01', '2022-01-31');
const DAY = event('2022-01-19', '2022-01-19');
const CANDIDATES = event('2022-01-20', '2022-03-15');
const SINCE = event('2022-04-01', null);
const MARCH = event('2022-03-02', '2022-03-03');
const OVER_YEARS = event('2022-12-30', '2023-01-02');
const ABOUT = event('2022-05-01', '2022-05-31', true);

const named = (heading: Heading | null) =>
  heading === null ? null : heading.of === 'month' ? heading.day.slice(0, 7) : heading.of;

test.each<[string, TimelineEvent[], Calendar, unknown]>([
  [
    'a month holds what lies in it',
    [JANUARY, DAY, MARCH],
    'gregorian',
    [
      ['2022-01', 2],
      ['2022-03', 1],
    ],
  ],
  [
    'no month holds a season',
    [DAY, WINTER],
    'gregorian',
    [
      ['2022-01', 1],
      ['year', 1],
    ],
  ],
  [
    'the year says itself once',
    [YEAR, WINTER, DAY],
    'gregorian',
    [
      [null, 2],
      ['2022-01', 1],
    ],
  ],
  [
    'nor candidates in two',
    [DAY, CANDIDATES, MARCH],
    'gregorian',
    [
      ['2022-01', 1],
      ['year', 1],
      ['2022-03', 1],
    ],
  ],
  [
    'nor an open end',
    [MARCH, SINCE],
    'gregorian',
    [
      ['2022-03', 1],
      ['year', 1],
    ],
  ],
  [
    'nor "around"',
    [MARCH, ABOUT],
    'gregorian',
    [
      ['2022-03', 1],
      ['year', 1],
    ],
  ],
  ['over two years', [OVER_YEARS], 'gregorian', [['years', 1]]],
  [
    'January is no month of the Hijra',
    [DAY, JANUARY],
    'hijri',
    [
      ['2022-01', 1],
      ['year', 1],
    ],
  ],
])('%s', (_, events, calendar, expected) => {
  expect(
    groupByMonth(events, calendar).map(({ heading, events }) => [named(heading), events.length]),
  ).toEqual(expected);
});
