import { expect, test } from 'vitest';
import { fill, interfaceWords } from './interface-words.ts';

test('the words are the app’s own', () => {
  expect(interfaceWords('ar', 'common')('status.claimed')).toBe('منسوب إلى قائله');
  expect(interfaceWords('en', 'dates')('around', { date: '1982' })).toBe('around 1982');
});

test.each([
  ['ar', 1, 'بحسب الشاهد 7:'],
  ['ar', 2, 'بحسب الشاهدين 7:'],
  ['ar', 3, 'بحسب الشواهد 7:'],
  ['en', 1, 'by citation 7:'],
  ['en', 2, 'by citations 7:'],
])('in %s, %i has its plural', (language, count, sentence) => {
  expect(interfaceWords(language, 'event')('accordingTo', { count, numbers: '7' })).toBe(sentence);
});

test.each(['nonsense', 'status', 'toString'])('the unknown key %s stops the build', (key) => {
  expect(() => interfaceWords('en', 'common')(key)).toThrow(`"${key}"`);
});

test('places are filled once, and text is left alone', () => {
  expect(fill('{{from}} – {{to}}', { from: '{{to}}', to: '$&' })).toBe('{{to}} – $&');
});
