import { describe, expect, test } from 'vitest';
import { steadySpan } from './steady-span.ts';

type Ends = readonly [first: number, last: number];

describe('what is drawn of a list stays while it is near what is in sight', () => {
  const cases: readonly [name: string, wanted: Ends, before: Ends | null, drawn: Ends, count?: number][] = [
    ['nothing was drawn', [0, 20], null, [0, 20]],
    ['a list that became a row shorter', [0, 19], [0, 20], [0, 20]],
    ['and a row taller again', [0, 20], [0, 20], [0, 20]],
    ['a list that became taller', [0, 22], [0, 20], [0, 22]],
    ['one that is scrolled a little', [3, 23], [0, 20], [0, 23]],
    ['one that is scrolled further', [9, 29], [0, 20], [9, 29]],
    ['one that is scrolled back', [10, 30], [12, 35], [10, 35]],
    ['one that is scrolled far away', [200, 220], [0, 20], [200, 220]],
    ['just beyond what was drawn', [21, 41], [0, 20], [21, 41]],
    ['fewer items than before', [0, 15], [0, 20], [0, 17], 18],
  ];
  test.each(cases)('%s', (_, wanted, before, drawn, count = 1000) => {
    const of = ([first, last]: Ends) => ({ first, last });
    expect(steadySpan(of(wanted), before && of(before), { count, slack: 8 })).toEqual(of(drawn));
  });
});
