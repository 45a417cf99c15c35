import { describe, expect, test } from 'vitest';
import type { When } from '../../src/core/model/published.ts';
import { dateWords } from './date-words.ts';
import { day } from './sample-index.ts';
import { pageWords } from './words.ts';

const month: Partial<When> = { earliest: '2015-11-01', latest: '2015-11-30', form: 'part' };

describe('dates in words', () => {
  test.each<[string, Partial<When>, string, string]>([
    ['a day', {}, '19 January 2022', '19 يناير 2022'],
    ['a month', month, 'Between 1 November 2015 and 30 November 2015', 'بين 1 نوفمبر 2015 و30 نوفمبر 2015'],
    [
      'a span',
      { ...month, form: 'span' },
      'From 1 November 2015 to 30 November 2015',
      'من 1 نوفمبر 2015 إلى 30 نوفمبر 2015',
    ],
    ['an open end', { latest: null, form: 'open' }, 'Since 19 January 2022', 'منذ 19 يناير 2022'],
    ['an unknown start', { earliest: null, form: 'open' }, 'Until 19 January 2022', 'حتى 19 يناير 2022'],
    [
      'nothing known',
      { earliest: null, latest: null, form: 'open' },
      'No date in the sources',
      'بلا تاريخ في المصادر',
    ],
  ])('%s', (_name, changes, english, arabic) => {
    const when = { ...day('2022-01-19'), ...changes };
    expect(dateWords(when, pageWords('en'))).toBe(english);
    expect(dateWords(when, pageWords('ar'))).toBe(arabic);
  });

  test('an undated report says so', () => {
    expect(dateWords(null, pageWords('en'))).toBe('No date in the sources');
  });
});
