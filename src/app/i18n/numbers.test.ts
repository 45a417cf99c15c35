import { expect, it } from 'vitest';
import type { Digits } from '../../core/link/view-state.ts';
import { inDigits } from './numbers.ts';

it.each<[number, Digits, string]>([
  [0, 'latin', '0'],
  [2022, 'latin', '2022'],
  [14056, 'latin', '14\u202F056'],
  [100000, 'latin', '100\u202F000'],
  [1000000, 'persian', '۱٬۰۰۰٬۰۰۰'],
  [2022, 'arabic', '٢٠٢٢'],
  [14056, 'arabic', '١٤٬٠٥٦'],
])('writes %i in %s digits as %s', (number, digits, expected) => {
  expect(inDigits(number, digits)).toBe(expected);
});
