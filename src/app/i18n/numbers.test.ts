import { expect, test } from 'vitest';
import { inDigits } from './numbers.ts';

test.each([
  [0, '0', '٠', '۰'],
  [7, '7', '٧', '۷'],
  [1447, '1447', '١٤٤٧', '۱۴۴۷'],
  [1_234_567_890, '1234567890', '١٢٣٤٥٦٧٨٩٠', '۱۲۳۴۵۶۷۸۹۰'],
])('%i', (number, latin, arabic, persian) => {
  expect(inDigits(number, 'latin')).toBe(latin);
  expect(inDigits(number, 'arabic')).toBe(arabic);
  expect(inDigits(number, 'persian')).toBe(persian);
});
