import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIBTEX_TEXTS } from './bibtex-text.cases.ts';
import { bibtexAddress, bibtexText } from './bibtex-text.ts';

describe('a text in BibTeX', () => {
  it.each(BIBTEX_TEXTS)('%j', (text, written) => {
    expect(bibtexText(text)).toBe(written);
  });

  it('never opens or ends a brace of its own, and holds no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = bibtexText(text);
        expect(written.replaceAll('{}', '')).not.toMatch(/[{}]/);
        expect(() => encodeURIComponent(written)).not.toThrow();
      }),
    );
    expect(bibtexText('a\uD800b')).toBe('a\uFFFDb');
  });
});

it.each([
  ['https://example.org/e/a_b/?c=x&q=5%25#y~z', 'https://example.org/e/a_b/?c=x&q=5%25#y~z'],
  ['https://example.org/{x}\\y', 'https://example.org/%7Bx%7D%5Cy'],
])('the address %s stands as it is but for what would end it', (url, written) => {
  expect(bibtexAddress(url)).toBe(written);
});
