import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from './text-fragment.ts';

const PAGE = 'https://news.example.org/a';
const text = (link: string) => /#:~:text=(.*)$/.exec(link)?.[1] ?? '';
const decoded = (link: string) => text(link).split(',').map(decodeURIComponent);

const citation = (paragraph: string, exact: string) => {
  const start = paragraph.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    start,
    prefix: paragraph.slice(Math.max(0, start - 32), start),
    suffix: paragraph.slice(end, end + 32),
  };
};

describe('a link to words in a page', () => {
  const cases: [what: string, paragraph: string, exact: string, parts: string[]][] = [
    ['a whole paragraph', 'It opened.', 'It opened.', ['It opened.']],
    [
      'in the middle',
      'Then it opened again on Monday.',
      'it opened',
      ['Then-', 'it opened', '-again on Monday.'],
    ],
    [
      'what is around is cut to whole words',
      'The mayor announced in the afternoon that it opened again on Monday, after long repairs to it.',
      'it opened',
      ['in the afternoon that-', 'it opened', '-again on Monday, after long'],
    ],
    [
      'words that it divides are whole',
      'وقال الوزير إنها ستفتح غدًا',
      'قال الوزير',
      ['وقال الوزير', '-إنها ستفتح غدًا'],
    ],
    ['signs alone lead nowhere', '“It opened.”', 'It opened', ['It opened']],
    ['signs beside words do', 'He: “It opened.” So', 'It opened', ['He: “-', 'It opened', '-.” So']],
    ['marks over letters belong to words', 'قالَ الوزيرُ', 'قال', ['قالَ', '-الوزيرُ']],
  ];
  it.each(cases)('%s', (_what, paragraph, exact, parts) => {
    expect(decoded(textFragmentLink(PAGE, citation(paragraph, exact)))).toEqual(parts);
  });

  it('encodes what the directive means by itself', () => {
    const link = textFragmentLink(PAGE, citation('a, b & c-d % e', 'a, b & c-d % e'));
    expect(link).toBe(`${PAGE}#:~:text=a%2C%20b%20%26%20c%2Dd%20%25%20e`);
  });

  it('keeps a fragment that the page has, but no directive', () => {
    const words = citation('It opened', 'It opened');
    expect(textFragmentLink(`${PAGE}?x=1#top`, words)).toBe(`${PAGE}?x=1#top:~:text=It%20opened`);
    expect(textFragmentLink(`${PAGE}#top:~:text=x`, words)).toBe(`${PAGE}#top:~:text=It%20opened`);
  });

  it('tells long words by beginning and end, and more of the end where it stands twice', () => {
    const long = `one two three four ${'and so on and on '.repeat(20)}the very last word`;
    expect(decoded(textFragmentLink(PAGE, citation(long, long)))).toEqual([
      'one two three four',
      'the very last word',
    ]);
    const twice = `one two three four five ${'to the very end '.repeat(30)}a to the very end`;
    expect(decoded(textFragmentLink(PAGE, citation(twice, twice)))).toEqual([
      'one two three four five',
      'a to the very end',
    ]);
  });

  it('is ASCII, and no sign in it is taken for one of the directive', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'ب', ' ', ',', '-', '&', '%', '#', '“', '🚗', '\u00A0'),
    });
    fc.assert(
      fc.property(words, words, words, fc.nat(40), (prefix, exact, suffix, start) => {
        const link = textFragmentLink(PAGE, { prefix, exact, suffix, start });
        expect(text(link)).toMatch(/^(?:[^,&#-]+-,)?[^,&#-]*(?:,[^,&#-]+)?(?:,-[^,&#-]+)?$/);
        expect(text(link)).toMatch(/^[\x20-\x7E]*$/);
      }),
    );
  });
});
