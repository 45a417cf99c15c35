import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from './content-line.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const parsed = (line: string) => {
  const calendar = `BEGIN:VCALENDAR\r\n${line}END:VCALENDAR\r\n`;
  return new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue('summary');
};

/** Without what the standard forbids in a text, which is written as U+FFFD. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...'\\;,:" ', '\n', 'سلام', '🌧️', 'é', '\t')).map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom('س', 'ل', ' ', 'a', '🌧'), minLength: 60, maxLength: 200 }),
  )
  .filter((value) => !escapeText(value).includes('\uFFFD') && !/[\r\u0085\u2028\u2029]/.test(value));

describe('lines of iCalendar (RFC 5545)', () => {
  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['one\r\ntwo\rthree\nfour', 'one\\ntwo\\nthree\\nfour'],
    ['a\u0000b\u001bc\u007f', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['half \uD83C of a pair', 'half \uFFFD of a pair'],
    ['colons: and "quotes" stay', 'colons: and "quotes" stay'],
  ])('%j is written %s', (value, written) => {
    expect(escapeText(value)).toBe(written);
  });

  it('is folded at 75 octets and not before', () => {
    expect(contentLine('SUMMARY', 'x'.repeat(67))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(contentLine('SUMMARY', 'x'.repeat(68))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
    // Two octets each: the 34th letter would be the 76th octet.
    expect(contentLine('SUMMARY', 'س'.repeat(34))).toBe(`SUMMARY:${'س'.repeat(33)}\r\n س\r\n`);
  });

  it('holds lines of at most 75 octets, each whole characters, and gives the text back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = contentLine('SUMMARY', escapeText(value));
        const lines = line.split('\r\n').slice(0, -1);
        for (const one of lines) {
          expect(bytes(one).length).toBeLessThanOrEqual(75);
          expect(one).not.toMatch(/\p{Surrogate}/u);
        }
        expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
        expect(parsed(line)).toBe(value);
      }),
    );
  });
});
