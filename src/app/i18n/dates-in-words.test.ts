import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayIn } from '../../core/calendar/months.ts';
import { partsIn } from '../../core/calendar/parts.ts';
import {
  describeBeside,
  describeMonth,
  describePrecision,
  describeShort,
  describeWhen,
  describeYear,
} from '../../core/dates/describe.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import type { When } from '../../core/model/published.ts';
import arabicDates from './ar/dates.json';
import { CALENDARS, loadAllWords, SPOKEN, type SpokenLanguage, speechIn } from './date-speech.fixtures.ts';
import { PRECISIONS, SAID, UNDER_HEADING, UNDER_HEADING_ELSEWHERE } from './dates-in-words.cases.ts';
import { IN_GREGORIAN } from './dates-in-words.gregorian.cases.ts';
import { IN_HIJRI } from './dates-in-words.hijri.cases.ts';
import { IN_SOLAR_HIJRI } from './dates-in-words.solar-hijri.cases.ts';

const whenOf = (edtf: string): When => {
  const when = readWhen(edtf);
  if (!when) throw new Error(`not read: ${edtf}`);
  return when;
};

beforeAll(loadAllWords);

describe.each(['UTC', 'Pacific/Apia', 'America/Los_Angeles'])(
  'dates in words, with the clock in %s',
  (zone) => {
    let said: typeof import('../../core/dates/describe.ts');

    beforeAll(async () => {
      vi.stubEnv('TZ', zone);
      // Afresh, because formatters are kept and would keep the zone in which they were made.
      vi.resetModules();
      said = await import('../../core/dates/describe.ts');
    });
    afterAll(() => void vi.unstubAllEnvs());

    it.each(SAID)('$edtf: $ar, $en', ({ edtf, ar, en, short }) => {
      const when = whenOf(edtf);
      const speeches = [speechIn('ar'), speechIn('en')];
      expect(speeches.map((speak) => said.describeWhen(when, speak))).toEqual([ar, en]);
      expect(speeches.map((speak) => said.describeShort(when, speak))).toEqual([
        short?.ar ?? ar,
        short?.en ?? en,
      ]);
    });
  },
);

describe('dates in words', () => {
  it.each(UNDER_HEADING)('under the heading $year, $edtf is $ar, $en', ({ edtf, year, ar, en }) => {
    expect(describeShort(whenOf(edtf), speechIn('ar'), year)).toBe(ar);
    expect(describeShort(whenOf(edtf), speechIn('en'), year)).toBe(en);
  });

  it.each(PRECISIONS)('$edtf is known $en', ({ edtf, ar, en }) => {
    expect(describePrecision(whenOf(edtf), speechIn('ar'))).toBe(ar);
    expect(describePrecision(whenOf(edtf), speechIn('en'))).toBe(en);
  });

  describe.each([
    ['gregorian', IN_GREGORIAN],
    ['hijri', IN_HIJRI],
    ['solar-hijri', IN_SOLAR_HIJRI],
  ] as const)('in the calendar %s', (calendar, cases) => {
    it.each(cases)('$edtf is $ar, $en', ({ edtf, ...expected }) => {
      const said = SPOKEN.map((language) => [
        language,
        describeWhen(whenOf(edtf), speechIn(language, calendar)),
      ]);
      expect(Object.fromEntries(said)).toEqual(expected);
    });
  });

  it.each(UNDER_HEADING_ELSEWHERE)(
    'under the heading $year ($calendar), $edtf is $ar',
    ({ edtf, calendar, year, ...expected }) => {
      for (const [language, words] of Object.entries(expected)) {
        const speak = speechIn(language as SpokenLanguage, calendar);
        expect(describeShort(whenOf(edtf), speak, year)).toBe(words);
      }
    },
  );

  it.each([
    ['ar', 'hijri', '19 يناير 2022 م', 'بدقة شهر (بالتقويم الميلادي)'],
    ['fa', 'solar-hijri', '۱۹ ژانویهٔ ۲۰۲۲ میلادی', 'با دقت ماه (به تقویم میلادی)'],
    ['ru', 'hijri', '19 января 2022 г.', 'с точностью до месяца (по григорианскому календарю)'],
    ['en', 'solar-hijri', '19 January 2022', 'to the month (Gregorian calendar)'],
    ['ar', 'gregorian', null, 'بدقة شهر'],
  ] as const)(
    'in %s (%s) the date of the sources stands beside: %s',
    (language, calendar, beside, precision) => {
      const speak = speechIn(language, calendar);
      expect(describeBeside(whenOf('2022-01-19'), speak)).toBe(beside);
      expect(describePrecision(whenOf('2022-01'), speak)).toBe(precision);
    },
  );

  it.each([
    ['2022-01-19', { months: 'levantine' }, 'الأربعاء 19 كانون الثاني 2022'],
    ['2025-07', { months: 'levantine', digits: 'arabic' }, 'تموز ٢٠٢٥'],
    ['[2025-07-21..2025-08-10]', { months: 'levantine' }, 'بين 21 تموز و10 آب 2025'],
  ] as const)('%s with the choice %j is %s', (edtf, choice, expected) => {
    expect(describeWhen(whenOf(edtf), speechIn('ar', 'gregorian', choice))).toBe(expected);
  });

  it('before a calendar begins are said in the Gregorian one', () => {
    expect(describeWhen(whenOf('0500-01-01'), speechIn('en', 'hijri'))).toBe('Friday 1 January 500');
  });

  it.each([
    ['en', 'gregorian', '2022', 'January 2022', 'January'],
    ['ar', 'hijri', '1443 هـ', 'جمادى الآخرة 1443 هـ', 'جمادى الآخرة'],
    ['fa', 'solar-hijri', '۱۴۰۰', 'دی ۱۴۰۰', 'دی'],
    ['ru', 'hijri', '1443 г. х.', 'джумада аль-ахира 1443 г. х.', 'джумада аль-ахира'],
  ] as const)('head lists in %s (%s) as %s, %s, %s', (language, calendar, year, monthYear, month) => {
    const speak = speechIn(language, calendar);
    const parts = partsIn('2022-01-19', calendar);
    expect(describeYear(parts.year, speak)).toBe(year);
    expect(describeMonth('2022-01-19', speak, true)).toBe(monthYear);
    expect(describeMonth('2022-01-19', speak)).toBe(month);
  });

  it('say every sentence of the language file in some case', () => {
    const said = new Set<string>();
    for (const calendar of CALENDARS) {
      const { t, ...rest } = speechIn('ar', calendar);
      const speak = {
        ...rest,
        t: (key: string, params?: Record<string, string>) => {
          said.add(key);
          return t(key, params);
        },
      };
      for (const { edtf } of [...SAID, ...PRECISIONS]) {
        describeWhen(whenOf(edtf), speak);
        describeBeside(whenOf(edtf), speak);
        describePrecision(whenOf(edtf), speak);
      }
      for (let month = 1; month <= 12; month += 1) {
        const day = dayIn(calendar, 1400, month, 1);
        describeMonth(day, speak);
        describeShort(whenOf(day), speak);
      }
    }
    expect([...said].sort()).toEqual(keysOf(arabicDates).sort());
  });
});

/** `{ a: { b: '…' } }` has the key `a.b`. */
function keysOf(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value as object, `${prefix}${key}.`),
  );
}
