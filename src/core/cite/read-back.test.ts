/** BibTeX read by another program, citation-js, which knows nothing of how it was written. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIBTEX_TEXTS } from './bibtex-text.cases.ts';
import { bibtexText } from './bibtex-text.ts';
import { citedOf, plainSpeech, whenOf } from './cited.fixtures.ts';
import type { Cited } from './cited.ts';
import { citedAsBibtex } from './cited-as-bibtex.ts';
import { citedAsCsl } from './cited-as-csl.ts';

function readBibtex(text: string): Record<string, unknown> {
  const { data } = new Cite(text);
  const [item] = data;
  if (item === undefined || data.length !== 1) throw new Error(`${data.length} entries in ${text}`);
  return item;
}

const readBack = (text: string) =>
  String(readBibtex(`@misc{a:b,\n  note = {${bibtexText(text)}},\n}\n`).note ?? '');
/** TeX takes any blanks for one. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a text is read back to the character', () => {
  it.each(BIBTEX_TEXTS)('%j', (text) => {
    expect(readBack(text)).toBe(inOneLine(text));
  });

  it('whatever is in it', () => {
    const nasty = fc.constantFrom(...'{}%#&_\\~^$"\'`-<>,@=?!|*[]()/:;. \n', 'ا', 'ب', 'ِ', 'é', 'word', '🚗');
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 24 }), (signs) => {
        expect(inOneLine(readBack(signs.join('')))).toBe(inOneLine(signs.join('')));
      }),
      { numRuns: 300 },
    );
  });
});

describe('BibTeX and CSL-JSON say the same', () => {
  const cases: [string, Partial<Cited>][] = [
    ['with all that can be known', {}],
    ['a span of days', { published: whenOf('[2025-03-06,2025-03-07]') }],
    ['nasty signs', { title: '50% of {a} & b_c', quote: '"~a^b" -- \\x {', site: 'A & B' }],
    ['Arabic', { title: 'زيارة إلى «موسكو»', publisher: 'الصحيفة', language: 'ar' }],
    ['a page of the publisher', { original: 'https://lantern.example.org/a_b?c=d&e=5%25' }],
  ];
  it.each(cases)('%s', (_what, changes) => {
    const cited = citedOf(changes);
    const item = citedAsCsl(cited, plainSpeech);
    const { id, type, title, publisher, issued, accessed, URL, annote, note } = item;
    expect(readBibtex(citedAsBibtex(cited, plainSpeech))).toMatchObject(
      JSON.parse(JSON.stringify({ id, type, title, publisher, issued, accessed, URL, annote, note })),
    );
  });
});
