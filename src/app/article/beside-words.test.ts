import { expect, test } from 'vitest';
import { besideWords } from './beside-words.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A text 400 wide from 100 to 500, of which 600 pixels are seen; a note of 200 × 80. */
const TEXT = box(100, 50, 400, 2000);
const SEEN = { top: 50, bottom: 650 };
const NOTE = { width: 200, height: 80 };

test.each([
  ['below the middle of its words', [box(280, 200, 40, 30)], 'ltr', { top: 184, start: 100 }],
  ['counted from the right where lines start there', [box(380, 200, 40, 30)], 'rtl', { top: 184, start: 8 }],
  ['not before the start of the lines', [box(100, 200, 40, 30)], 'ltr', { top: 184, start: 8 }],
  ['not beyond their end', [box(460, 200, 40, 30)], 'ltr', { top: 184, start: 192 }],
  ['not beyond their end, from right to left', [box(100, 200, 40, 30)], 'rtl', { top: 184, start: 192 }],
  ['above its words where there is no room below', [box(280, 560, 40, 30)], 'ltr', { top: 426, start: 100 }],
  ['not above the text', [box(280, 60, 40, 600)], 'ltr', { top: 0, start: 100 }],
  [
    'below the last line of words that are broken over two',
    [box(460, 200, 40, 30), box(100, 234, 40, 30)],
    'ltr',
    { top: 218, start: 8 },
  ],
  [
    'above the first of them',
    [box(460, 530, 40, 30), box(100, 564, 40, 30)],
    'ltr',
    { top: 396, start: 192 },
  ],
] as const)('%s', (_, words, direction, expected) => {
  expect(besideWords({ words, text: TEXT, note: NOTE, seen: SEEN, direction })).toEqual(expected);
});

test('where room is short on both sides, on the side that has more', () => {
  const words = [box(280, 100, 40, 30)];
  const place = (seen: typeof SEEN) =>
    besideWords({ words, text: TEXT, note: NOTE, seen, direction: 'ltr' }).top;
  expect(place({ top: 60, bottom: 190 })).toBe(84);
  expect(place({ top: 60, bottom: 150 })).toBe(0);
});

test('a note as wide as the text begins with its lines', () => {
  const note = { width: 420, height: 80 };
  const place = { words: [box(280, 200, 40, 30)], text: TEXT, note, seen: SEEN, direction: 'rtl' as const };
  expect(besideWords(place).start).toBe(8);
});
