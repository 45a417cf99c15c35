import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, variants, vocabularyOf } from './analyse.ts';
import { fold } from './fold.ts';

const VOCABULARY = vocabularyOf(
  'الرئيس روسيا وزير بوتين كانون كتاب الاتفاق موسكو لدينا اتفاق الله الى'
    .split(' ')
    .map((word) => fold(word).text),
);

describe('analyse', () => {
  it('gives words with their places on the original letters', () => {
    const text = '“روسیا اليومَ“، 20 يوليو\u00a0(تموز)';
    expect(analyse(text).map(({ start, end, term }) => [text.slice(start, end), term])).toEqual([
      ['روسیا', 'روسيا'],
      ['اليومَ', 'اليوم'],
      ['20', '20'],
      ['يوليو', 'يوليو'],
      ['تموز', 'تموز'],
    ]);
  });

  it('cuts the text so that every piece folds to its term, and no word is left over', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'اأإآةىيیکكءًٌـﷲﻻ 20٢۲،.()“”Éaß\u00a0\u200f\n'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        let outside = '';
        let at = 0;
        for (const { start, end, term } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(fold(text.slice(start, end)).text).toBe(term);
          outside += `${text.slice(at, start)} `;
          at = end;
        }
        expect(fold(outside + text.slice(at)).text).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('variants', () => {
  it.each([
    ['والرئيس', ['والرئيس', 'الرئيس', 'رئيس']],
    ['للرئيس', ['للرئيس', 'الرئيس', 'رئيس']],
    ['بالاتفاق', ['بالاتفاق', 'الاتفاق', 'اتفاق']],
    ['وبموسكو', ['وبموسكو', 'موسكو']],
    ['لروسيا', ['لروسيا', 'روسيا']],
    ['رئيس', ['رئيس']],
    // The first letter belongs to the word.
    ['وزير', ['وزير']],
    ['بوتين', ['بوتين']],
    ['كانون', ['كانون']],
    ['كتاب', ['كتاب']],
    ['الله', ['الله']],
    ['الى', ['الى']],
    // Known and harmless.
    ['بلدينا', ['بلدينا', 'لدينا']],
  ])('%s is %j', (word, expected) => {
    const folded = expected.map((variant) => fold(variant).text);
    expect(variants(fold(word).text, VOCABULARY)).toEqual(folded);
  });

  it('keeps the term itself when the vocabulary is empty', () => {
    expect(variants('والرييس', new Set())).toEqual(['والرييس']);
  });
});
