import { beforeAll, describe, expect, it } from 'vitest';
import type { Calendar } from '../../core/link/view-state.ts';
import { loadAllWords, type SpokenLanguage, speechIn } from '../i18n/date-speech.fixtures.ts';
import { tickWords } from './tick-words.ts';
import type { Ticks } from './ticks.ts';

const YEARS: Ticks = { scale: 'year', step: 1 };
const MONTHS: Ticks = { scale: 'month', step: 1 };
const DAYS: Ticks = { scale: 'day', step: 1 };
const FIVES: Ticks = { scale: 'day', step: 5 };

beforeAll(loadAllWords);

describe('words of the lines', () => {
  it.each<[string, Ticks, boolean, SpokenLanguage, Calendar, string[]]>([
    ['2022-01-01', YEARS, false, 'en', 'gregorian', ['2022', '2022']],
    ['2022-07-30', YEARS, true, 'ar', 'hijri', ['1444 هـ', '1444']],
    ['2022-03-21', YEARS, true, 'fa', 'solar-hijri', ['۱۴۰۱', '۱۴۰۱']],
    ['2022-02-01', MONTHS, false, 'ar', 'gregorian', ['فبراير']],
    ['2022-01-01', MONTHS, false, 'ar', 'gregorian', ['يناير 2022', 'يناير 2022', 'يناير']],
    ['2021-11-01', MONTHS, true, 'en', 'gregorian', ['November 2021', 'November 2021', 'November']],
    ['2022-01-04', MONTHS, false, 'ar', 'hijri', ['جمادى الآخرة']],
    [
      '2022-01-04',
      MONTHS,
      true,
      'ru',
      'hijri',
      ['джумада аль-ахира 1443 г. х.', 'джумада аль-ахира 1443', 'джумада аль-ахира'],
    ],
    ['2022-03-21', MONTHS, false, 'fa', 'solar-hijri', ['فروردین ۱۴۰۱', 'فروردین ۱۴۰۱', 'فروردین']],
    ['2022-03-21', MONTHS, false, 'ar', 'solar-hijri', ['فروردين 1401 هـ.ش', 'فروردين 1401', 'فروردين']],
    ['2022-01-19', DAYS, false, 'ar', 'gregorian', ['الأربعاء 19', '19']],
    ['2022-01-19', DAYS, false, 'en', 'hijri', ['Wednesday 16', '16']],
    ['2022-01-19', DAYS, false, 'fa', 'solar-hijri', ['چهارشنبه ۲۹', '۲۹']],
    ['2022-01-19', DAYS, false, 'ru', 'gregorian', ['19 (среда)', '19']],
    [
      '2022-01-19',
      DAYS,
      true,
      'ar',
      'hijri',
      ['16 جمادى الآخرة 1443 هـ', '16 جمادى الآخرة 1443', '16 جمادى الآخرة', '16'],
    ],
    ['2022-02-01', DAYS, false, 'ru', 'gregorian', ['1 февраля', '1']],
    ['2022-02-02', FIVES, false, 'ru', 'hijri', ['1 раджаба', '1']],
    ['2022-01-01', FIVES, false, 'en', 'gregorian', ['1 January 2022', '1 January 2022', '1 January', '1']],
    ['2022-02-10', FIVES, false, 'ar', 'gregorian', ['10']],
    ['0500-01-01', YEARS, true, 'ar', 'hijri', []],
  ])('%s by %j, first: %s, in %s (%s): %j', (day, ticks, isFirst, language, calendar, expected) => {
    expect(tickWords(speechIn(language, calendar))(day, ticks, isFirst)).toEqual(expected);
  });

  it('follow the names of months and the digits that the reader chose', () => {
    const speak = speechIn('ar', 'gregorian', { months: 'levantine', digits: 'arabic' });
    expect(tickWords(speak)('2022-01-01', MONTHS, true)[0]).toBe('كانون الثاني ٢٠٢٢');
  });
});
