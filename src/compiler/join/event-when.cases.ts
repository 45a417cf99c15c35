/** A citation: its status, date (EDTF, null for none) and the day its article was published. */
export type Said = [
  key: string,
  status: 'happened' | 'planned' | 'claimed',
  when: string | null,
  published: string,
];

export interface EventDateCase {
  name: string;
  said: Said[];
  when: string | null;
  reaches?: string;
  sides?: string[][];
}

export const EVENT_DATES: EventDateCase[] = [
  { name: 'E7: nothing dates it', said: [['a', 'happened', null, '2025-07-21']], when: null },
  { name: 'E7: one date', said: [['a', 'happened', '2025-07-20', '2025-07-21']], when: '2025-07-20' },
  {
    name: 'E7: the narrowest of those that agree',
    said: [
      ['a', 'happened', '2025', '2025-12-01'],
      ['b', 'happened', '2025-07-20', '2025-07-21'],
      ['c', 'happened', '2025-07', '2025-07-21'],
    ],
    when: '2025-07-20',
  },
  {
    name: 'E7: a day is narrower than two candidate days',
    said: [
      ['a', 'happened', '[2025-07-17,2025-07-18]', '2025-07-21'],
      ['b', 'happened', '2025-07-18', '2025-08-21'],
    ],
    when: '2025-07-18',
  },
  {
    name: 'E7: the exact one of two equally narrow',
    said: [
      ['a', 'planned', '2025-08-30~', '2025-07-01'],
      ['b', 'planned', '2025-08-31', '2025-07-20'],
    ],
    when: '2025-08-31',
  },
  {
    name: 'E7: of equals, the article published first',
    said: [
      ['a', 'happened', '2022-33', '2022-06-02'],
      ['b', 'happened', '[2022-01-01..2022-03-31]', '2022-06-01'],
    ],
    when: '[2022-01-01..2022-03-31]',
  },
  {
    name: 'E7: what was planned does not count once it happened',
    said: [
      ['a', 'planned', '2022-33', '2021-12-28'],
      ['b', 'happened', '2022-04-02', '2022-04-03'],
    ],
    when: '2022-04-02',
  },
  {
    name: 'E7: nor does it date what happened on no known day',
    said: [
      ['a', 'planned', '2022-33', '2021-12-28'],
      ['b', 'happened', null, '2022-04-03'],
    ],
    when: null,
  },
  {
    name: 'E7: an open end reaches to the last publication of those that say so',
    said: [
      ['a', 'happened', '2011/..', '2021-12-28'],
      ['b', 'happened', '2011/..', '2022-03-15'],
      ['c', 'happened', '2011', '2023-01-01'],
    ],
    when: '2011',
  },
  {
    name: 'E7: as above, without the closed one',
    said: [
      ['a', 'happened', '2011/..', '2021-12-28'],
      ['b', 'happened', '2011/..', '2022-03-15'],
    ],
    when: '2011/..',
    reaches: '2022-03-15',
  },
  {
    name: 'E8: two days, two sides',
    said: [
      ['b', 'happened', '2022-01-20', '2022-03-15'],
      ['a', 'happened', '2022-01-19', '2022-01-19'],
    ],
    when: '[2022-01-19,2022-01-20]',
    sides: [['a'], ['b']],
  },
  {
    name: 'E8: those that agree stand together, whoever wrote first',
    said: [
      ['a', 'happened', '2022-01-19', '2022-01-19'],
      ['b', 'happened', '2022-01-20', '2022-03-15'],
      ['c', 'happened', '2022-01-19', '2022-02-01'],
    ],
    when: '[2022-01-19,2022-01-20]',
    sides: [['a', 'c'], ['b']],
  },
  {
    name: 'E8: a date that fits both sides takes none',
    said: [
      ['a', 'happened', '2022-01-19', '2022-01-19'],
      ['b', 'happened', '2022-01-20', '2022-03-15'],
      ['c', 'happened', '2022-01', '2022-02-01'],
    ],
    when: '[2022-01-19,2022-01-20]',
    sides: [['a'], ['b']],
  },
  {
    name: 'E8: a date that fits one side joins it',
    said: [
      ['a', 'happened', '2022-01-19', '2022-01-19'],
      ['b', 'happened', '2022-02-20', '2022-03-15'],
      ['c', 'happened', '2022-01', '2022-02-01'],
    ],
    when: '[2022-01-19,2022-02-20]',
    sides: [['a', 'c'], ['b']],
  },
  {
    name: 'E8: a span and a quarter become candidates',
    said: [
      ['a', 'happened', '2017-01-23/2017-01-24', '2017-06-01'],
      ['b', 'happened', '2017-34', '2017-12-01'],
    ],
    when: '[2017-01-23..2017-01-24,2017-04..2017-06]',
    sides: [['a'], ['b']],
  },
  {
    name: 'E8: a year that is approximate becomes the years around it',
    said: [
      ['a', 'happened', '2015~', '2024-06-01'],
      ['b', 'happened', '2021-05-04', '2024-12-01'],
    ],
    when: '[2014..2016,2021-05-04]',
    sides: [['a'], ['b']],
  },
  {
    name: 'E8: ends of two precisions are written to the finer',
    said: [
      ['a', 'happened', '2015/2016-05', '2024-06-01'],
      ['b', 'happened', '2021', '2024-12-01'],
    ],
    when: '[2015-01..2016-05,2021]',
    sides: [['a'], ['b']],
  },
  {
    name: 'E8: an open end among them stays open',
    said: [
      ['a', 'happened', '2014~/..', '2017-06-01'],
      ['b', 'happened', '2010', '2017-12-01'],
    ],
    when: '[2010,2013..]',
    reaches: '2017-06-01',
    sides: [['b'], ['a']],
  },
];
