import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayToMs } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import { loadAllWords, type SpokenLanguage, speechIn } from '../i18n/date-speech.fixtures.ts';
import { daysWords } from './days-words.ts';

const extent = (first: string, last: string) => ({ from: dayToMs(first), to: dayToMs(addDays(last, 1)) });

beforeAll(loadAllWords);

describe('stretches of time in words', () => {
  it.each<[string, string, SpokenLanguage, Calendar, string]>([
    ['2022-03-14', '2022-03-15', 'ar', 'gregorian', '14–15 مارس'],
    ['2022-03-14', '2022-03-15', 'en', 'gregorian', '14–15 March'],
    ['2022-03-14', '2022-03-14', 'ar', 'gregorian', '14 مارس'],
    ['2022-03-14', '2022-03-14', 'ru', 'hijri', '11 шаабана'],
    ['2022-03-14', '2022-03-15', 'fa', 'solar-hijri', '۲۳ تا ۲۴ اسفند'],
    ['2021-12-30', '2022-01-02', 'en', 'gregorian', '30 December 2021 – 2 January 2022'],
    ['2022-03-14', '2022-03-22', 'ar', 'solar-hijri', '23 إسفند 1400 – 2 فروردين 1401 هـ.ش'],
    ['2022-01-01', '2022-12-31', 'ar', 'gregorian', 'يناير – ديسمبر 2022'],
    ['2011-01-01', '2025-07-20', 'ar', 'gregorian', '2011–2025'],
    ['2011-01-01', '2025-07-20', 'ar', 'hijri', '1432–1447 هـ'],
  ])('a cluster of %s to %s in %s (%s): %s', (first, last, language, calendar, expected) => {
    expect(daysWords(speechIn(language, calendar)).cluster(extent(first, last))).toBe(expected);
  });

  it.each<[string, string, SpokenLanguage, Calendar, string]>([
    ['2022-03-14', '2022-03-20', 'en', 'gregorian', '14–20 Mar 2022'],
    ['2022-03-14', '2022-03-20', 'ar', 'gregorian', '14–20 مارس 2022'],
    ['2022-03-14', '2022-03-20', 'ar', 'hijri', '11–17 شعبان 1443 هـ'],
    ['2021-12-20', '2022-01-05', 'en', 'gregorian', 'December 2021 – January 2022'],
    ['2021-12-20', '2022-01-05', 'en', 'hijri', '16 Jumada al-Ula – 2 Jumada al-Akhira 1443 AH'],
    ['2021-10-02', '2022-03-20', 'fa', 'solar-hijri', 'مهر تا اسفند ۱۴۰۰'],
    ['2022-01-01', '2022-02-15', 'en', 'gregorian', 'January – February 2022'],
    ['2022-01-01', '2022-02-01', 'en', 'hijri', 'Jumada al-Ula – Jumada al-Akhira 1443 AH'],
    ['2018-01-01', '2022-02-01', 'ru', 'gregorian', '2018–2022'],
    ['2021-11-01', '2022-04-01', 'ru', 'solar-hijri', 'абан 1400 – фарвардин 1401 г. солн. х.'],
  ])('a window of %s to %s in %s (%s): %s', (first, last, language, calendar, expected) => {
    expect(daysWords(speechIn(language, calendar)).window(extent(first, last))).toBe(expected);
  });

  it('to the day, a window says both its ends', () => {
    const { exact } = daysWords(speechIn('en'));
    expect(exact(extent('2021-10-02', '2022-03-20'))).toBe('2 October 2021 – 20 March 2022');
  });
});
