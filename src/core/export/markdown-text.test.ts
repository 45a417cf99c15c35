import { describe, expect, it } from 'vitest';
import { markdownLink, markdownQuote, markdownText } from './markdown-text.ts';

describe('text in Markdown', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['C #', 'C \\#'],
    ['##', '\\#\\#'],
    [' two ', '&#32;two&#32;'],
    ['2022 was a year', '2022 was a year'],
    ['--- no rule', '\\--- no rule'],
    ['    no code', '&#32;&#32;&#32;&#32;no code'],
    ['<b>no tag</b> &amp;', '\\<b\\>no tag\\</b\\> \\&amp;'],
    ['*no* _emphasis_ `code`', '\\*no\\* \\_emphasis\\_ \\`code\\`'],
    ['![no](picture)', '!\\[no\\](picture)'],
    ['a\\b', 'a\\\\b'],
    ['one\n\n# two', 'one # two'],
    ['1982~/..', '1982\\~/..'],
    ['زيارة - ثم أخرى', 'زيارة - ثم أخرى'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('keeps the lines of a quotation', () => {
    expect(markdownQuote('one\r\n- two')).toBe('> one\\\n> \\- two');
  });

  it('links to an address that could end the link', () => {
    expect(markdownLink('a]b', 'https://example.org/?q=<x y>')).toBe(
      '[a\\]b](<https://example.org/?q=%3Cx%20y%3E>)',
    );
  });
});
