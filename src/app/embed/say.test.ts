import { describe, expect, test } from 'vitest';
import ar from '../i18n/ar/list.json';
import en from '../i18n/en/list.json';
import fa from '../i18n/fa/list.json';
import ru from '../i18n/ru/list.json';
import { sayFrom } from './say.ts';

const CASES: [language: string, words: object, digits: 'latin' | 'persian', count: number, said: string][] = [
  ['ar', ar, 'latin', 0, 'لا أحداث'],
  ['ar', ar, 'latin', 2, 'حدثان'],
  ['ar', ar, 'latin', 7, '7 أحداث'],
  ['ar', ar, 'latin', 38, '38 حدثًا'],
  ['ru', ru, 'latin', 22, '22 события'],
  ['fa', fa, 'persian', 38, '۳۸ رویداد'],
  ['en', en, 'latin', 1, '1 event'],
];

describe('sentences of a frame', () => {
  test.each(CASES)('%s: %#', (language, words, digits, count, said) => {
    expect(sayFrom(words, language, digits)('events', { count })).toBe(said);
  });

  test('a word that looks like a place of the sentence, or like a pattern, is taken as it is', () => {
    const say = sayFrom({ near: { to: '{{a}} – {{b}}' } }, 'en', 'latin');
    expect(say('near.to', { a: '{{b}}', b: '$&' })).toBe('{{b}} – $&');
  });

  test.each(['nothing', 'near.nothing', 'near', 'constructor'])('%s is no sentence', (key) => {
    const say = sayFrom({ near: { to: 'x' } }, 'en', 'latin');
    expect(() => say(key)).toThrow(RangeError);
  });
});
