import { expect, test } from 'vitest';
import { pseudo, pseudoWords } from './pseudo.ts';

test.each([
  ['Filter', '[FîltérFîl]'],
  ['Clear all', '[Çléár áll Çléá]'],
  ['{{count}} of {{total}} events', '[{{count}} öf {{total}} évéñts öf é]'],
  ['بحث', '[بحثبح]'],
  ['مسح الكل', '[مسح الكل مسح]'],
  ['{{year}}', '[{{year}}]'],
])('%s is said as %s', (sentence, said) => {
  expect(pseudo(sentence)).toBe(said);
});

test('every sentence of a file, and nothing but sentences', () => {
  expect(pseudoWords({ open: 'Open', status: { planned: 'Planned' }, empty: '' })).toEqual({
    open: '[ÖpéñÖp]',
    status: { planned: '[PláññédPlá]' },
    empty: '',
  });
});
