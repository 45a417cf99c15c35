import { expect, test } from 'vitest';
import type { Calendar, Digits, MonthNames } from '../../core/link/view-state.ts';
import { LANGUAGES } from './languages.ts';
import { calendarsOf, digitsFor, localeOf, monthNamesFor, ownSpeech } from './locale.ts';

type Row = [string, Calendar | null, MonthNames | null, Digits | null, string];

const CASES: Row[] = [
  ['ar', null, null, null, 'ar-u-ca-gregory-nu-latn'],
  ['fa', null, null, null, 'fa-u-ca-persian-nu-arabext'],
  ['ru', null, null, null, 'ru-u-ca-gregory-nu-latn'],
  ['en', null, null, null, 'en-GB-u-ca-gregory-nu-latn'],
  ['ar', 'hijri', null, 'arabic', 'ar-u-ca-islamic-umalqura-nu-arab'],
  ['ar', 'solar-hijri', null, 'latin', 'ar-u-ca-persian-nu-latn'],
  ['ar', null, 'levantine', null, 'ar-SY-u-ca-gregory-nu-latn'],
  ['ar', null, 'egyptian', 'arabic', 'ar-u-ca-gregory-nu-arab'],
  ['fa', 'gregorian', null, 'latin', 'fa-u-ca-gregory-nu-latn'],
  ['en', 'solar-hijri', null, null, 'en-GB-u-ca-persian-nu-latn'],
  // A link made in another language: what this one does not have is left alone.
  ['en', null, 'levantine', 'arabic', 'en-GB-u-ca-gregory-nu-latn'],
  ['fa', null, 'levantine', 'arabic', 'fa-u-ca-persian-nu-arabext'],
  ['ru', 'hijri', null, 'persian', 'ru-u-ca-islamic-umalqura-nu-latn'],
];

test.each(CASES)('%s, calendar %s, months %s, digits %s: %s', (language, calendar, months, digits, tag) => {
  expect(localeOf({ language, calendar, months, digits })).toBe(tag);
});

test.each(Object.keys(LANGUAGES))('the machine knows what %s is offered', (language) => {
  for (const calendar of calendarsOf(language)) {
    for (const digits of digitsFor(language)) {
      const locale = localeOf({ ...ownSpeech(language), calendar, digits });
      const { locale: resolved } = new Intl.DateTimeFormat(locale).resolvedOptions();
      expect(resolved).toBe(locale);
    }
  }
});

test('Arabic alone has two sets of names for its months', () => {
  expect(Object.keys(LANGUAGES).filter((language) => monthNamesFor(language).length > 0)).toEqual(['ar']);
  const january = (months: MonthNames) =>
    new Intl.DateTimeFormat(localeOf({ ...ownSpeech('ar'), months }), {
      month: 'long',
      timeZone: 'UTC',
    }).format(0);
  expect(monthNamesFor('ar').map(january)).toEqual(['يناير', 'كانون الثاني']);
});
