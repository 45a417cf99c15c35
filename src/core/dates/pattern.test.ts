import { describe, expect, it } from 'vitest';
import { match } from './pattern.ts';
import { type DateToken, tokenize } from './tokenize.ts';

const tokensOf = (words: string): DateToken[] => {
  const tokens = tokenize([words], 'en');
  if ('refused' in tokens) throw new Error(tokens.refused);
  return tokens;
};

describe('match', () => {
  it.each([
    ['12 March 2019', 'day month year', true],
    ['12 March', 'day month year', false],
    ['12 March 2019', 'day month', false],
    ['March 2019', 'day? month year', true],
    // An optional slot gives back what a later one needs.
    ['12 March', 'count? day? day month', true],
    ['next Friday', 'last|next weekday', true],
    ['32 March', 'day month', false],
    ['012 March', 'day month', false],
    ['March 0999', 'month year', false],
    ['0 days', 'count DAYS', false],
  ])('%s as “%s”: %s', (words, pattern, expected) => {
    expect(match(tokensOf(words), pattern) !== null).toBe(expected);
  });

  it('gives the values of its slots, and takes the first pattern that fits', () => {
    const found = match(tokensOf('11–12 May 2020'), 'day month year', 'day dash day month year');
    expect(found?.all('day')).toEqual([11, 12]);
    expect(found?.get('month')).toBe(5);
    expect(found?.has('weekday')).toBe(false);
    expect(() => found?.get('weekday')).toThrow('weekday');
  });
});
