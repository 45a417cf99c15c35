import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ckb', 'rtl'],
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
