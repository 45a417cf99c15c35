import { expect, test } from 'vitest';
import { asBeginning } from './date-rows.ts';

test.each([
  ['since 2011', 'en', 'Since 2011'],
  ['первый квартал 2022 г.', 'ru', 'Первый квартал 2022 г.'],
  ['ilkbahar 2022', 'tr', 'İlkbahar 2022'],
  ['19 January 2022', 'en', '19 January 2022'],
  ['منذ عام 2011', 'ar', 'منذ عام 2011'],
])('%s of %s begins its line as %s', (words, language, begun) => {
  expect(asBeginning(words, language)).toBe(begun);
});
