import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSpreadsheetSafe, toSpreadsheetSafe } from './spreadsheet-safe.ts';

/** Made of what hurts. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'=+-@＝＋－＠\'"\t\r\n;, ,1:/.e٣', 'سلام', '\u200F', '\uFEFF', '2025-07', '🌧️'))
    .map((parts) => parts.join('')),
);

describe('text that a spreadsheet must not run or change', () => {
  it.each([
    ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['+7 495 000', "'+7 495 000"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t'=1+1"],
    ['\rfirst', "'\rfirst"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    [' =1+1', " '=1+1"],
    ['"=1+1', '"\'=1+1'],
    ['\u200F=1+1', "\u200F'=1+1"],
    ['sums;=1+1', "sums;'=1+1"],
    ['sums\n=1+1', "sums\n'=1+1"],
    ["'=1+1", "''=1+1"],
    ['2025-07', "'2025-07"],
    ['7/10', "'7/10"],
    ['7/10/2023', "'7/10/2023"],
    ['0042', "'0042"],
    ['123456e78901', "'123456e78901"],
    ['123456789012', "'123456789012"],
    ['٧/١٠', "'٧/١٠"],
  ])('%j is written %j', (text, cell) => {
    expect(toSpreadsheetSafe(text)).toBe(cell);
    expect(fromSpreadsheetSafe(cell)).toBe(text);
  });

  it.each([
    '',
    'زيارة رئيسي إلى موسكو',
    'قال: «لا» - ثم صمت',
    'a + b = c',
    'one; two - three',
    'someone@example.org',
    '2022-01-19',
    '2011/..',
    '[2021-12-07,2021-12-14]',
    '2011',
    '42',
    "it's",
    "'quoted'",
    '7 أو 14 ديسمبر 2021',
    'https://example.org/e/a-b/?c=d',
  ])('honest text stays as it is: %j', (text) => {
    expect(toSpreadsheetSafe(text)).toBe(text);
    expect(fromSpreadsheetSafe(text)).toBe(text);
  });

  it('gives back every text', () => {
    fc.assert(fc.property(nasty, (text) => fromSpreadsheetSafe(toSpreadsheetSafe(text)) === text));
  });

  it('leaves no cell that begins with a sign, whatever is skipped before it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const begun = toSpreadsheetSafe(text).replace(
          /^[\s"\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/u,
          '',
        );
        expect(begun).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
