import { expect, it, test } from 'vitest';
import { hasWords, loadWords, translator } from './engine.ts';
import { languageOf, spokenLanguages } from './languages.ts';
import { inDigits } from './numbers.ts';

it('speaks a language once its words are loaded', async () => {
  expect(hasWords('ar')).toBe(false);
  await loadWords('ar');
  expect(hasWords('ar')).toBe(true);
  expect(translator('ar', 'common')('wordmark')).toBe('سَنَد');
});

it('counts in Arabic with all six forms and Latin digits', async () => {
  await loadWords('ar');
  const t = translator('ar', 'list');
  expect([0, 1, 2, 3, 11, 100].map((count) => t('events', { count }))).toEqual([
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
  ]);
});

it.each([
  ['ar', undefined, '3 أحداث'],
  ['ar', 'arabic', '٣ أحداث'],
  ['fa', undefined, '۳ رویداد'],
  ['fa', 'latin', '3 رویداد'],
  ['ru', undefined, '3 события'],
] as const)(
  'in %s writes numbers inside words in the digits asked for (%s)',
  async (language, digits, said) => {
    await loadWords(language);
    expect(translator(language, 'list', digits)('events', { count: 3 })).toBe(said);
  },
);

it.each(['ar', 'en', 'fa', 'ru'])(
  'in %s says each number in its own form, in whatever order',
  async (language) => {
    await loadWords(language);
    const rules = new Intl.PluralRules(language);
    const own: Record<string, string> = (await import(`./${language}/filters.json`)).default;
    const t = translator(language, 'filters', 'latin');
    for (const count of [22, 2, 5, 101, 1, 0, 21, 3, 111, 11, 100, 12_345, 102, 103, 0, 1, 2]) {
      const zero = count === 0 ? own.optionCount_zero : undefined;
      const words = zero ?? own[`optionCount_${rules.select(count)}`];
      expect(t('optionCount', { count })).toBe(words?.replace('{{count}}', inDigits(count, 'latin')));
    }
  },
);

it('leaves names as they are: React escapes them', async () => {
  await loadWords('en');
  expect(translator('en', 'filters')('words', { words: '<b> & "c"' })).toBe('“<b> & "c"”');
});

test.each([
  [
    ['ar', 'en'],
    ['ar', 'en'],
  ],
  [['en'], ['en']],
  [
    ['fr', 'en', 'ar'],
    ['en', 'ar'],
  ],
  [['fr'], ['en']],
  [[], ['en']],
  [['toString'], ['en']],
])('of %j it speaks %j', (site, spoken) => {
  expect(spokenLanguages(site)).toEqual(spoken);
});

it('refuses a language without words', () => {
  expect(() => languageOf('fr')).toThrow(RangeError);
  expect(() => languageOf('constructor')).toThrow(RangeError);
});
