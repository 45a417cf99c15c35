import type { When } from '../model/published.ts';

type Known = Omit<When, 'edtf'>;

const when = (
  earliest: string | null,
  latest: string | null,
  precision: When['precision'],
  form: When['form'],
  more: Partial<Known> = {},
): Known => ({ earliest, latest, precision, form, approximate: false, ...more });

const days = (...list: string[]) => ({ candidates: list.map((day) => ({ earliest: day, latest: day })) });
const AROUND = { approximate: true };

/** `library`: whether the `edtf` library has the same bounds. */
export const READ: { edtf: string; when: Known; library: boolean }[] = [
  { edtf: '2025-07-20', when: when('2025-07-20', '2025-07-20', 'day', 'day'), library: true },
  { edtf: '2024-02', when: when('2024-02-01', '2024-02-29', 'month', 'part'), library: true },
  { edtf: '2022', when: when('2022-01-01', '2022-12-31', 'year', 'part'), library: true },
  { edtf: '202X', when: when('2020-01-01', '2029-12-31', 'decade', 'part'), library: true },
  { edtf: '20XX', when: when('2000-01-01', '2099-12-31', 'century', 'part'), library: true },
  { edtf: '0004', when: when('0004-01-01', '0004-12-31', 'year', 'part'), library: true },
  { edtf: '2022-33', when: when('2022-01-01', '2022-03-31', 'season', 'part'), library: true },
  { edtf: '2022-36', when: when('2022-10-01', '2022-12-31', 'season', 'part'), library: true },
  // The library takes every season for a quarter.
  { edtf: '2022-21', when: when('2022-03-01', '2022-05-31', 'season', 'part'), library: false },
  { edtf: '2022-23', when: when('2022-09-01', '2022-11-30', 'season', 'part'), library: false },
  { edtf: '2023-24', when: when('2023-12-01', '2024-02-29', 'season', 'part'), library: false },
  { edtf: '2022-29', when: when('2022-09-01', '2022-11-30', 'season', 'part'), library: false },
  { edtf: '2022-30', when: when('2022-12-01', '2023-02-28', 'season', 'part'), library: false },
  // around
  { edtf: '2025-09-01~', when: when('2025-09-01', '2025-09-01', 'day', 'around', AROUND), library: true },
  { edtf: '2025-09~', when: when('2025-09-01', '2025-09-30', 'month', 'around', AROUND), library: true },
  { edtf: '1982~', when: when('1982-01-01', '1982-12-31', 'year', 'around', AROUND), library: true },
  {
    edtf: '2017-01-23~/2017-01-24',
    when: when('2017-01-23', '2017-01-24', 'day', 'around', AROUND),
    library: true,
  },
  // intervals
  { edtf: '2017-01-23/2017-01-24', when: when('2017-01-23', '2017-01-24', 'day', 'span'), library: true },
  { edtf: '2016/2017-03', when: when('2016-01-01', '2017-03-31', 'year', 'span'), library: true },
  { edtf: '2011/..', when: when('2011-01-01', null, 'year', 'open'), library: true },
  { edtf: '1982~/..', when: when('1982-01-01', null, 'year', 'open', AROUND), library: true },
  { edtf: '../2025-07', when: when(null, '2025-07-31', 'month', 'open'), library: true },
  { edtf: '/2025-07', when: when(null, '2025-07-31', 'month', 'open'), library: true },
  { edtf: '2011-05-02/', when: when('2011-05-02', null, 'day', 'open'), library: true },
  // sets
  {
    edtf: '[2025-07-17,2025-07-18]',
    when: when('2025-07-17', '2025-07-18', 'day', 'set', days('2025-07-17', '2025-07-18')),
    library: true,
  },
  // The library takes the members to be in order.
  {
    edtf: '[2021-12-28,2021-12-07,2021-12-14]',
    when: when('2021-12-07', '2021-12-28', 'day', 'set', days('2021-12-07', '2021-12-14', '2021-12-28')),
    library: false,
  },
  {
    edtf: '[2020,2021]',
    when: when('2020-01-01', '2021-12-31', 'year', 'set', {
      candidates: [
        { earliest: '2020-01-01', latest: '2020-12-31' },
        { earliest: '2021-01-01', latest: '2021-12-31' },
      ],
    }),
    library: true,
  },
  {
    edtf: '[2025-07-14..2025-07-16,2025-07-20]',
    when: when('2025-07-14', '2025-07-20', 'day', 'set', {
      candidates: [
        { earliest: '2025-07-14', latest: '2025-07-16' },
        { earliest: '2025-07-20', latest: '2025-07-20' },
      ],
    }),
    library: true,
  },
  // The library ends a range on its first member.
  { edtf: '[2025-07-20..2025-07-31]', when: when('2025-07-20', '2025-07-31', 'day', 'part'), library: false },
  { edtf: '[2022-05..2022-08]', when: when('2022-05-01', '2022-08-31', 'month', 'part'), library: false },
  { edtf: '[2025-07-20]', when: when('2025-07-20', '2025-07-20', 'day', 'day'), library: true },
  { edtf: '[2025-07]', when: when('2025-07-01', '2025-07-31', 'month', 'part'), library: true },
  {
    edtf: '[2025-09-01~,2025-09-02~]',
    when: when('2025-09-01', '2025-09-02', 'day', 'around', AROUND),
    library: true,
  },
  { edtf: '[..2025-07-01]', when: when(null, '2025-07-01', 'day', 'open'), library: true },
  { edtf: '[2025-07-01..]', when: when('2025-07-01', null, 'day', 'open'), library: true },
];

export const UNREAD = [
  '',
  '2025-02-29',
  '2025-7-1',
  '2025-13',
  '2025-37',
  '9999-24',
  '2025?',
  '2025%',
  '~2025',
  '-0044',
  'Y17000',
  '2X25',
  '{2020,2021}',
  '2025/2024',
  '2025/2024/2023',
  '../..',
  '/',
  '2024/zwei',
  '[]',
  '[2025-07-01,]',
  '[2025-07-20..2025-07-10]',
  '[..]',
  '[..2018,2020..]',
  '[2025-07-01..2025-07-03..2025-07-05]',
  '2025-07-20T10:00:00Z',
];
