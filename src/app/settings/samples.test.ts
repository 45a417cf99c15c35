import { describe, expect, test } from 'vitest';
import { ownSpeech } from '../i18n/locale.ts';
import { sampleDay, sampleMonth } from './samples.ts';

const ar = ownSpeech('ar');

describe('one day, as each choice writes it', () => {
  test.each([
    [ar, '19 يناير 2022'],
    [{ ...ar, months: 'levantine' as const }, '19 كانون الثاني 2022'],
    [{ ...ar, digits: 'arabic' as const }, '١٩ يناير ٢٠٢٢'],
    [{ ...ar, calendar: 'hijri' as const }, '16 جمادى الآخرة 1443 هـ'],
    [ownSpeech('en'), '19 January 2022'],
  ])('%j: %s', (choice, expected) => {
    expect(sampleDay(choice, '2022-01-19').replace(/[\u200e\u200f]/g, '')).toBe(expected);
  });
});

test('the names of the months', () => {
  expect(sampleMonth(ar)).toBe('يناير');
  expect(sampleMonth({ ...ar, months: 'levantine' })).toBe('كانون الثاني');
});
