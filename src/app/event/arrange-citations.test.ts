import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../core/model/published.ts';
import { arrangeCitations } from './arrange-citations.ts';
import { aCitation, aDay, anEvent } from './small-corpus.cases.ts';

const late = aCitation('late', { when: aDay('2022-01-20') });
const early = aCitation('early', { when: aDay('2022-01-19') });
const third = aCitation('third', { when: aDay('2022-01-19') });
const onDate: Disagreement = { point: 'date', sides: [['early', 'third'], ['late']] };
const onPlace: Disagreement = { point: 'place', sides: [['early'], ['late']] };
const event = (...disagreements: Disagreement[]) =>
  anEvent('visit', [late, early, third], { disagreements, when: aDay('2022-01-19') });

describe('citations of an event', () => {
  test('stand in the list where nobody disagrees', () => {
    const { disagreements, others } = arrangeCitations(event());
    expect(disagreements).toEqual([]);
    expect(others.map(({ number, citation }) => [number, citation.key])).toEqual([
      [1, 'late'],
      [2, 'early'],
      [3, 'third'],
    ]);
  });

  test('stand side by side where they disagree, the first citation first', () => {
    const { disagreements, others } = arrangeCitations(event(onDate));
    expect(disagreements[0]?.sides.map((side) => side.map(({ number }) => number))).toEqual([[1], [2, 3]]);
    expect(others).toEqual([]);
  });

  test('are shown in full once and repeated in brief', () => {
    const { disagreements, others } = arrangeCitations(event(onPlace, onDate));
    const repeated = disagreements.map(({ sides }) => sides.map((side) => side.map((one) => one.repeated)));
    expect(repeated).toEqual([
      [[false], [false]],
      [[true], [true, false]],
    ]);
    expect(others).toEqual([]);
  });
});
