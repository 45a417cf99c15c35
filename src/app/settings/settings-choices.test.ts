import { describe, expect, test } from 'vitest';
import { ownSpeech } from '../i18n/locale.ts';
import { choose, inLanguage, offered } from './settings-choices.ts';

describe('only what makes sense is offered', () => {
  test.each([
    ['ar', 3, ['egyptian', 'levantine'], ['latin', 'arabic']],
    ['en', 3, [], []],
  ])('%s', (language, calendars, months, digits) => {
    const offer = offered(ownSpeech(language));
    expect(offer.calendars).toHaveLength(calendars);
    expect(offer.months).toEqual(months);
    expect(offer.digits).toEqual(digits);
  });

  test('no names of Gregorian months in another calendar', () => {
    expect(offered({ ...ownSpeech('ar'), calendar: 'hijri' }).months).toEqual([]);
  });
});

describe("the language's own is not written into the address", () => {
  test.each([
    [choose.calendar('ar', 'gregorian'), { calendar: null }],
    [choose.calendar('ar', 'hijri'), { calendar: 'hijri' }],
    [choose.months('ar', 'egyptian'), { months: null }],
    [choose.months('ar', 'levantine'), { months: 'levantine' }],
    [choose.digits('ar', 'latin'), { digits: null }],
    [choose.digits('ar', 'arabic'), { digits: 'arabic' }],
  ])('%#: %j', (changes, expected) => {
    expect(changes).toEqual(expected);
  });
});

test('what a language does not know stays behind', () => {
  const choice = { language: 'ar', calendar: 'hijri', months: 'levantine', digits: 'arabic' } as const;
  expect(inLanguage('en', choice)).toEqual({ language: 'en', calendar: 'hijri', months: null, digits: null });
  expect(inLanguage('ar', choice)).toEqual(choice);
});
