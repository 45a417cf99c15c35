import { expect, test } from 'vitest';
import { levelOfSide } from './level-of-side.ts';
import { aCitation, aDay } from './small-corpus.cases.ts';

test('the level of a side is that of its mark on the axis: earliest above, latest below, none between', () => {
  const placed = (day: string) => [
    { citation: aCitation(day, { when: aDay(day) }), number: 1, repeated: false },
  ];
  const sides = [placed('2022-01-20'), placed('2022-01-19'), placed('2022-03-01')];
  expect(sides.map((_, i) => levelOfSide(sides, i))).toEqual([null, 0, 1]);
});
