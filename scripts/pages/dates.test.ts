import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/core/dates/read-when.ts';
import type { When } from '../../src/core/model/published.ts';
import { datesOfEvent } from './dates.ts';
import { sampleCitation, sampleEvent, sampleIndex } from './sample-index.ts';
import { speechOf } from './speech.ts';

const whenOf = (edtf: string): When => {
  const when = readWhen(edtf);
  if (!when) throw new Error(`not read: ${edtf}`);
  return when;
};
const speak = (language: string) => speechOf(language, ['ar', 'en'], sampleIndex());
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, '');

describe('dates without JavaScript', () => {
  test.each([
    ['2022-01-19', 'Wednesday 19 January 2022', 'الأربعاء 19 يناير 2022'],
    ['2015-11', 'November 2015', 'نوفمبر 2015'],
    ['2021', '2021', 'عام 2021'],
    ['[2025-07-17,2025-07-21]', 'Thursday 17 or Monday 21 July 2025', 'الخميس 17 أو الاثنين 21 يوليو 2025'],
    ['[2025-07-20..2025-07-31]', 'between 20 and 31 July 2025', 'بين 20 و31 يوليو 2025'],
    ['2025-09-01~', 'around 1 September 2025', 'نحو 1 سبتمبر 2025'],
    ['1982~/..', 'since around 1982', 'منذ نحو عام 1982'],
    ['/2025-07', 'up to July 2025', 'حتى يوليو 2025'],
  ])('%s is said as the app says it', (edtf, english, arabic) => {
    const event = sampleEvent('talks', { when: whenOf(edtf) });
    expect(plain(datesOfEvent(event, speak('en')))).toBe(english);
    expect(plain(datesOfEvent(event, speak('ar')))).toBe(arabic);
  });

  test('an undated report says so', () => {
    expect(datesOfEvent(sampleEvent('rumour', { when: null }), speak('en'))).toBe('Undated');
  });

  test('a date stands in the direction of its page', () => {
    expect(datesOfEvent(sampleEvent('talks'), speak('ar'))).toContain('<bdi dir="rtl">');
    expect(datesOfEvent(sampleEvent('talks'), speak('en'))).toContain('<bdi dir="ltr">');
  });
});

describe('disagreements without JavaScript', () => {
  const event = sampleEvent('talks', {
    citations: [
      sampleCitation('first', { when: whenOf('2022-01-19') }),
      sampleCitation('second', { when: whenOf('2022-01-18') }),
      sampleCitation('third', { when: whenOf('2022-01-18') }),
    ],
    disagreements: [
      { point: 'date', sides: [['second', 'third'], ['first']] },
      { point: 'place', sides: [['first'], ['second']], note: { ar: 'مكانان', en: 'Two <places>' } },
    ],
  });

  test('every side’s date stands beside the first', () => {
    expect(plain(datesOfEvent(event, speak('en')))).toBe(
      'Wednesday 19 January 2022 ≠ Tuesday 18 January 2022',
    );
  });
});
