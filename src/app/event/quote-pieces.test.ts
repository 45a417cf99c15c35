import { expect, test } from 'vitest';
import { quotePieces } from './quote-pieces.ts';
import { aCitation, byWords } from './small-corpus.cases.ts';

const quote = aCitation('one', { paragraph: 2, start: 10, end: 26, exact: 'they met Tuesday' });
const dates = (paragraph: number, start: number, end: number) =>
  quotePieces({ ...quote, dating: byWords({ words: [{ paragraph, start, end, exact: '' }] }) }).map(
    (piece) => [piece.text, piece.start, piece.dates],
  );

test('a quote is cut at the words that date it', () => {
  expect(dates(2, 19, 26)).toEqual([
    ['they met ', 10, false],
    ['Tuesday', 19, true],
  ]);
});

test('words that reach out of the quote are marked as far as it goes', () => {
  expect(dates(2, 4, 14)).toEqual([
    ['they', 10, true],
    [' met Tuesday', 14, false],
  ]);
});

test('words before the quote or in another paragraph leave no trace', () => {
  const whole = [['they met Tuesday', 10, false]];
  expect(dates(2, 0, 10)).toEqual(whole);
  expect(dates(1, 12, 14)).toEqual(whole);
});
