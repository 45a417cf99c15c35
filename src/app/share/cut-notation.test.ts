import { expect, it } from 'vitest';
import { cutNotation } from './cut-notation.ts';

it.each([
  ['  title = {{[أجرى وزير…]}},', ['  title = {{', '[أجرى وزير…]', '}},']],
  ['  note = {a \\textbraceleft{} b},', ['  note = {', 'a \\textbraceleft{} b', '},']],
  ['    "annote": "قال: \\"نعم\\"",', ['    "annote": "', 'قال: \\"نعم\\"', '",']],
  ['    "note": ""', ['    "note": "', '', '"']],
  ['@misc{a:b,', ['@misc{a:b,', '', '']],
  ['        [2022, 3, 15]', ['        [2022, 3, 15]', '', '']],
])('%s', (line, parts) => {
  expect(cutNotation(line)).toEqual(parts);
  expect(cutNotation(line).join('')).toBe(line);
});
