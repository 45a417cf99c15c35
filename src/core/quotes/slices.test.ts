import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParagraph, type TextMark } from './slices.ts';

const TEXT = 'The old bridge closed in May.';

const CASES: { name: string; marks: TextMark[]; expected: [text: string, ...ids: string[]][] }[] = [
  { name: 'no marks', marks: [], expected: [[TEXT]] },
  {
    name: 'one mark inside',
    marks: [{ id: 'a', start: 4, end: 14 }],
    expected: [['The '], ['old bridge', 'a'], [' closed in May.']],
  },
  {
    name: 'the whole paragraph',
    marks: [{ id: 'a', start: 0, end: TEXT.length }],
    expected: [[TEXT, 'a']],
  },
  {
    name: 'two that overlap',
    marks: [
      { id: 'a', start: 4, end: 14 },
      { id: 'b', start: 8, end: 21 },
    ],
    expected: [['The '], ['old ', 'a'], ['bridge', 'a', 'b'], [' closed', 'b'], [' in May.']],
  },
  {
    name: 'one within another, given first',
    marks: [
      { id: 'in', start: 8, end: 14 },
      { id: 'out', start: 4, end: 21 },
    ],
    expected: [['The '], ['old ', 'out'], ['bridge', 'in', 'out'], [' closed', 'out'], [' in May.']],
  },
  {
    name: 'two over the same words',
    marks: [
      { id: 'a', start: 4, end: 7 },
      { id: 'b', start: 4, end: 7 },
    ],
    expected: [['The '], ['old', 'a', 'b'], [' bridge closed in May.']],
  },
  {
    name: 'two that touch',
    marks: [
      { id: 'a', start: 0, end: 3 },
      { id: 'b', start: 3, end: 7 },
    ],
    expected: [['The', 'a'], [' old', 'b'], [' bridge closed in May.']],
  },
  { name: 'a mark without length', marks: [{ id: 'a', start: 4, end: 4 }], expected: [[TEXT]] },
];

describe('cutParagraph', () => {
  it.each(CASES)('$name', ({ marks, expected }) => {
    expect(cutParagraph(TEXT, marks).map((slice) => [slice.text, ...slice.ids])).toEqual(expected);
  });

  it.each([
    { id: 'a', start: -1, end: 3 },
    { id: 'a', start: 3, end: TEXT.length + 1 },
    { id: 'a', start: 5, end: 4 },
    { id: 'a', start: Number.NaN, end: 4 },
  ])('refuses a mark from $start to $end', (mark) => {
    expect(() => cutParagraph(TEXT, [mark])).toThrow(RangeError);
  });

  it('loses no letter, and the pieces of each mark are exactly its words', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('a', 'ب', 'ّ', '🌉', ' '), maxLength: 60 });
    const withMarks = paragraph.chain((text) =>
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }).map((ends) => ({
        text,
        marks: ends.map(([x, y], n) => ({ id: `m${n}`, start: Math.min(x, y), end: Math.max(x, y) })),
      })),
    );
    fc.assert(
      fc.property(withMarks, ({ text, marks }) => {
        const slices = cutParagraph(text, marks);
        expect(slices.map((slice) => slice.text).join('')).toBe(text);
        for (const slice of slices) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
        for (const { id, start, end } of marks) {
          const words = slices.filter((slice) => slice.ids.includes(id)).map((slice) => slice.text);
          expect(words.join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
