import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../core/model/published.ts';
import { dateLines } from './date-lines.ts';
import { aCitation, aDay, anEvent } from './small-corpus.cases.ts';

const late = aCitation('late', { when: aDay('2022-01-20') });
const early = aCitation('early', { when: aDay('2022-01-19') });
const third = aCitation('third', { when: aDay('2022-01-19') });
const onDate: Disagreement = { point: 'date', sides: [['early', 'third'], ['late']] };
const onPlace: Disagreement = { point: 'place', sides: [['early'], ['late']] };
const event = (...disagreements: Disagreement[]) =>
  anEvent('visit', [late, early, third], { disagreements, when: aDay('2022-01-19') });

describe('dates at the head', () => {
  test('are one where all agree', () => {
    expect(dateLines(event(onPlace))).toMatchObject([{ when: { edtf: '2022-01-19' }, numbers: [] }]);
  });

  test('are one for each side, that of the first citation first', () => {
    expect(dateLines(event(onDate)).map(({ when, numbers }) => [when.edtf, numbers])).toEqual([
      ['2022-01-20', [1]],
      ['2022-01-19', [2, 3]],
    ]);
  });

  test('are none for an undated report', () => {
    expect(dateLines(anEvent('call', [aCitation('one')]))).toEqual([]);
  });
});
