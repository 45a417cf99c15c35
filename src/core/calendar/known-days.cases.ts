import type { Calendar } from '../link/view-state.ts';
import type { Day } from '../model/published.ts';

/** Days that almanacs, news and laws name in both calendars; checked in Node and in the browser. */
export interface KnownDay {
  day: Day;
  calendar: Calendar;
  parts: readonly [year: number, month: number, day: number];
  why: string;
}

const hijri = (day: Day, year: number, month: number, number: number, why: string): KnownDay => ({
  day,
  calendar: 'hijri',
  parts: [year, month, number],
  why,
});
const solar = (day: Day, year: number, month: number, number: number, why: string): KnownDay => ({
  day,
  calendar: 'solar-hijri',
  parts: [year, month, number],
  why,
});

export const KNOWN_DAYS: readonly KnownDay[] = [
  hijri('1937-03-14', 1356, 1, 1, 'first day of the published Umm al-Qura tables'),
  hijri('2018-09-11', 1440, 1, 1, 'new year'),
  hijri('2019-08-31', 1441, 1, 1, 'new year'),
  hijri('2020-08-20', 1442, 1, 1, 'new year'),
  hijri('2021-08-09', 1443, 1, 1, 'new year'),
  hijri('2022-07-30', 1444, 1, 1, 'new year'),
  hijri('2023-07-19', 1445, 1, 1, 'new year'),
  hijri('2024-07-07', 1446, 1, 1, 'new year'),
  hijri('2025-06-26', 1447, 1, 1, 'new year'),
  hijri('2019-05-06', 1440, 9, 1, 'Ramadan begins'),
  hijri('2020-04-24', 1441, 9, 1, 'Ramadan begins'),
  hijri('2021-04-13', 1442, 9, 1, 'Ramadan begins'),
  hijri('2022-04-02', 1443, 9, 1, 'Ramadan begins'),
  hijri('2023-03-23', 1444, 9, 1, 'Ramadan begins'),
  hijri('2024-03-11', 1445, 9, 1, 'Ramadan begins'),
  hijri('2025-03-01', 1446, 9, 1, 'Ramadan begins'),
  hijri('2026-02-18', 1447, 9, 1, 'Ramadan begins'),
  hijri('2023-04-21', 1444, 10, 1, 'Eid al-Fitr'),
  hijri('2024-04-10', 1445, 10, 1, 'Eid al-Fitr'),
  hijri('2025-03-30', 1446, 10, 1, 'Eid al-Fitr'),
  hijri('2023-06-28', 1444, 12, 10, 'Eid al-Adha'),
  hijri('2024-06-16', 1445, 12, 10, 'Eid al-Adha'),
  hijri('2025-06-06', 1446, 12, 10, 'Eid al-Adha'),
  hijri('2022-01-19', 1443, 6, 16, 'a day of the first corpus'),
  hijri('2022-03-15', 1443, 8, 12, 'a day of the first corpus'),
  hijri('2025-07-20', 1447, 1, 25, 'a day of the first corpus'),
  hijri('2077-11-16', 1500, 12, 30, 'last day of the published Umm al-Qura tables'),
  solar('1921-03-21', 1300, 1, 1, 'Nowruz'),
  solar('1925-03-31', 1304, 1, 11, 'the calendar becomes law'),
  solar('1979-02-11', 1357, 11, 22, 'the revolution'),
  solar('2013-03-20', 1391, 12, 30, 'last day of a leap year'),
  solar('2017-03-20', 1395, 12, 30, 'last day of a leap year'),
  solar('2020-03-20', 1399, 1, 1, 'Nowruz of a leap year'),
  solar('2021-03-20', 1399, 12, 30, 'last day of a leap year'),
  solar('2021-03-21', 1400, 1, 1, 'Nowruz'),
  solar('2022-03-20', 1400, 12, 29, 'last day of a common year'),
  solar('2022-03-21', 1401, 1, 1, 'Nowruz'),
  solar('2023-03-21', 1402, 1, 1, 'Nowruz'),
  solar('2024-03-20', 1403, 1, 1, 'Nowruz of a leap year'),
  solar('2025-03-20', 1403, 12, 30, 'last day of a leap year'),
  solar('2025-03-21', 1404, 1, 1, 'Nowruz'),
  solar('2026-03-21', 1405, 1, 1, 'Nowruz'),
  solar('2029-03-20', 1408, 1, 1, 'Nowruz of a leap year'),
  solar('2030-03-20', 1408, 12, 30, 'last day of a leap year'),
  solar('2030-03-21', 1409, 1, 1, 'Nowruz'),
  solar('2022-01-19', 1400, 10, 29, 'a day of the first corpus'),
  solar('2022-03-15', 1400, 12, 24, 'a day of the first corpus'),
  solar('2025-07-20', 1404, 4, 29, 'a day of the first corpus'),
];
