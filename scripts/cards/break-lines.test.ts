import { expect, test } from 'vitest';
import { breakEvenly, breakLines } from './break-lines.ts';

/** Every grapheme counts for one, as in no typeface: what is tested is where lines end. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const measure = (text: string) => [...graphemes.segment(text)].length;

const linesOf = (text: string, width: number) =>
  breakLines(text, () => width, measure).map(({ start, end }) => text.slice(start, end));

test.each([
  ['fits', 'one two', 7, ['one two']],
  ['is broken at a space', 'one two', 6, ['one', 'two']],
  ['keeps what a no-break space holds', 'on 19\u00a0May', 6, ['on', '19\u00a0May']],
  ['keeps the joiner of Persian', 'او می\u200cشود و', 6, ['او', 'می\u200cشود', 'و']],
  ['breaks a long word', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['keeps the marks on their letter', 'كُتُبٌ', 2, ['كُتُ', 'بٌ']],
  ['ends where a word ends exactly', 'abcdef', 3, ['abc', 'def']],
  ['has nothing to break', '  ', 3, []],
])('a line that %s', (_, text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

test('the lines of a headline are nearly as long as each other, in the fewest there must be', () => {
  const text = 'aaa bbb ccc ddd eee';
  const lines = breakEvenly(text, 15, measure).map(({ start, end }) => text.slice(start, end));
  expect(lines).toEqual(['aaa bbb ccc', 'ddd eee']);
});
