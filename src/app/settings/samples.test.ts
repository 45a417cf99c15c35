import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllWords } from '../i18n/date-speech.fixtures.ts';
import { ownSpeech } from '../i18n/locale.ts';
import { sampleDay, sampleMonth } from './samples.ts';

const ar = ownSpeech('ar');
const ru = ownSpeech('ru');
const en = ownSpeech('en');

beforeAll(loadAllWords);

describe('one day, as each choice writes it', () => {
  test.each([
    [ar, '2022-01-19', '19 يناير 2022'],
    [{ ...ar, months: 'levantine' as const }, '2022-01-19', '19 كانون الثاني 2022'],
    [{ ...ar, digits: 'arabic' as const }, '2022-01-19', '١٩ يناير ٢٠٢٢'],
    [{ ...ar, calendar: 'hijri' as const }, '2022-01-19', '16 جمادى الآخرة 1443 هـ'],
    [{ ...ar, calendar: 'hijri' as const }, '2025-05-01', '3 ذي القعدة 1446 هـ'],
    [{ ...ar, calendar: 'solar-hijri' as const }, '2025-07-20', '29 تير 1404 هـ.ش'],
    [ru, '2022-01-19', '19 января 2022 г.'],
    [{ ...ru, calendar: 'hijri' as const }, '2022-01-19', '16 джумады аль-ахира 1443 г. х.'],
    [{ ...ru, calendar: 'solar-hijri' as const }, '2025-07-20', '29 тира 1404 г. солн. х.'],
    [en, '2022-01-19', '19 January 2022'],
    [{ ...en, calendar: 'solar-hijri' as const }, '2025-07-20', '29 Tir 1404 SH'],
    [ownSpeech('fa'), '2025-07-20', '۲۹ تیر ۱۴۰۴'],
  ])('%j, %s: %s', (choice, day, expected) => {
    expect(sampleDay(choice, day)).toBe(expected);
  });
});

test('the names of the months, which are of the Gregorian year', () => {
  expect(sampleMonth(ar)).toBe('يناير');
  expect(sampleMonth({ ...ar, months: 'levantine' })).toBe('كانون الثاني');
  expect(sampleMonth({ ...ar, calendar: 'hijri', months: 'levantine' })).toBe('كانون الثاني');
});
