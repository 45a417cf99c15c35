import { expect, test } from 'vitest';
import { piecesByNeed, placeInPieces } from './places.ts';

test.each([
  [0, { piece: 0, at: 0, first: 0 }],
  [4, { piece: 0, at: 4, first: 0 }],
  [5, { piece: 2, at: 0, first: 5 }],
  [11, { piece: 2, at: 6, first: 5 }],
  [12, null],
])('ordinal %i of pieces of 5, 0 and 7', (ordinal, place) => {
  expect(placeInPieces([5, 0, 7], ordinal)).toEqual(place);
});

test.each<[string, number, number, number[]]>([
  ['in the middle', 210, 220, [2, 1, 3, 0, 4]],
  ['over two', 150, 250, [1, 2, 0, 3, 4]],
  ['before all', -50, -10, [0, 1, 2, 3, 4]],
  ['after all', 900, 950, [3, 2, 1, 0, 4]],
])('a window %s wants what it shows, then the nearest', (_, from, to, pieces) => {
  // The last holds undated reports.
  expect(piecesByNeed([0, 100, 200, 300, null], from, to)).toEqual(pieces);
});
