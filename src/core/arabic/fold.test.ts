import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFERENT, SAME } from './fold.cases.ts';
import { fold, originalRange } from './fold.ts';

/** Texts as articles have them: Arabic letters and marks, Persian letters, ligatures, digits, Latin, blanks. */
const letter = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0x0600, max: 0x06ff }).map((code) => String.fromCodePoint(code)),
  },
  fc.constantFrom(
    'ﷲ',
    'ﻻ',
    'ﷺ',
    '\u00a0',
    '\u200f',
    '\u0640',
    'É',
    '½',
    'ß',
    'ẞ',
    'İ',
    '👩‍🚀',
    ' ',
    '.',
    'x',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const anyText = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''));

describe('fold', () => {
  it.each(SAME)('%s and %s are both %s', (a, b, folded) => {
    expect([fold(a).text, fold(b).text]).toEqual([folded, folded]);
  });

  it.each(DIFFERENT)('%s and %s stay apart', (a, b) => {
    expect(fold(a).text).not.toBe(fold(b).text);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('maps each unit to the character it came from, in order, and the end to the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, map } = fold(text);
        expect(map).toHaveLength(folded.length + 1);
        expect(map.at(-1)).toBe(text.length);
        expect(map).toEqual([...map].sort((a, b) => a - b));
        for (const [unit, index] of map.slice(0, -1).entries()) {
          const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
          expect(fold(character).text).toContain(folded[unit]);
        }
      }),
    );
  });
});

describe('originalRange', () => {
  it.each([
    ['قال بوتِينُ أمس', 'بوتين', 'بوتِينُ'],
    ['في \u200fكـتـاب\u200e.', 'كتاب', 'كـتـاب\u200e'],
    ['باسم ﷲ', 'ال', 'ﷲ'],
    ['باسم ﷲ', 'لله', 'ﷲ'],
    ['ثلاثاءَ', 'ثلاثا', 'ثلاثاءَ'],
  ])('in %s finds %s as printed', (text, sought, printed) => {
    const folded = fold(text);
    const from = folded.text.indexOf(sought);
    const { start, end } = originalRange(folded, from, from + sought.length);
    expect(text.slice(start, end)).toBe(printed);
  });

  it('is empty where the folded range is', () => {
    expect(originalRange(fold('ab'), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(originalRange(fold(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('gives letters that fold to the range', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [from = 0, to = 0] = [a, b].map((n) => n % (folded.text.length + 1)).sort((x, y) => x - y);
        const { start, end } = originalRange(folded, from, to);
        expect(start).toBeLessThanOrEqual(end);
        expect(fold(text.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });
});
