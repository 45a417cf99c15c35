import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './article-text.ts';

const CASES: { name: string; text: string; paragraphs: string[] }[] = [
  { name: 'lines', text: 'one\ntwo', paragraphs: ['one', 'two'] },
  { name: 'a final line feed', text: 'one\n', paragraphs: ['one'] },
  {
    name: 'empty lines and lines of blanks',
    text: '\none\n\n \u00A0\t\ntwo\n\n',
    paragraphs: ['one', 'two'],
  },
  { name: 'carriage returns at line ends', text: 'one\r\n\r\ntwo\r\n', paragraphs: ['one', 'two'] },
  { name: 'blanks at the ends of a line, kept', text: '\u00A0one \n', paragraphs: ['\u00A0one '] },
  { name: 'a line separator within a line, kept', text: 'one\u2028two', paragraphs: ['one\u2028two'] },
  { name: 'nothing', text: '', paragraphs: [] },
];

describe('splitParagraphs', () => {
  it.each(CASES)('$name', ({ text, paragraphs }) => {
    expect(splitParagraphs(text)).toEqual(paragraphs);
  });
});
