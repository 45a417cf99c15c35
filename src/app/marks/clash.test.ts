import { describe, expect, test } from 'vitest';
import type { Citation, Disagreement, TimelineEvent, When } from '../../core/model/published.ts';
import { clashOf, clashSides, extentOfEvent } from './clash.ts';

const when = (earliest: string, latest = earliest): When => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
  precision: 'day',
  form: earliest === latest ? 'day' : 'part',
  approximate: false,
});

const citation = (key: string, date: When | null, status: Citation['status'] = 'happened'): Citation => ({
  key,
  article: 'a',
  paragraph: 0,
  start: 0,
  end: 1,
  exact: 'x',
  prefix: '',
  suffix: '',
  status,
  when: date,
  dating: { by: 'nothing' },
  translation: {},
});

const event = (citations: Citation[], disagreements: Disagreement[], date: When | null): TimelineEvent => ({
  id: 'e',
  title: { en: 'E' },
  kind: 'visit',
  status: 'happened',
  when: date,
  people: [],
  offices: {},
  places: [],
  topics: [],
  citations,
  disagreements,
  history: [{ on: '2025-01-01', what: 'added' }],
  follows: [],
});

const late = citation('late', when('2022-01-20'), 'planned');
const early = citation('early', when('2022-01-19'));
const vague = citation('vague', when('2022-01-01', '2022-01-31'));
const third = citation('third', when('2022-03-01'));
const onDate = (...sides: string[][]): Disagreement => ({ point: 'date', sides });

describe('sides of a disagreement of date', () => {
  test('come in order of time with the status of their source', () => {
    const sides = clashSides(event([late, early], [onDate(['late'], ['early'])], when('2022-01-19')));
    expect(sides.map(({ keys, status }) => [...keys, status])).toEqual([
      ['early', 'happened'],
      ['late', 'planned'],
    ]);
  });

  test('are spoken for by their narrowest date', () => {
    const sides = clashSides(event([vague, early, late], [onDate(['vague', 'early'], ['late'])], null));
    expect(sides[0]?.when).toBe(early.when);
  });

  test('are drawn as the two extremes', () => {
    const sides = clashOf(event([late, third, early], [onDate(['late'], ['third'], ['early'])], null));
    expect(sides?.map(({ keys }) => keys)).toEqual([['early'], ['third']]);
  });

  test('a disagreement of place draws one mark', () => {
    expect(
      clashOf(event([late, early], [{ point: 'place', sides: [['late'], ['early']] }], null)),
    ).toBeNull();
  });
});

describe('extent of an event', () => {
  test('is that of its date', () => {
    expect(extentOfEvent(event([early], [], when('2022-01-19')))).toEqual({
      from: Date.UTC(2022, 0, 19),
      to: Date.UTC(2022, 0, 20),
    });
  });

  test('covers all that its sources say where they disagree', () => {
    const clash = event([late, early], [onDate(['late'], ['early'])], when('2022-01-19'));
    expect(extentOfEvent(clash)).toEqual({ from: Date.UTC(2022, 0, 19), to: Date.UTC(2022, 0, 21) });
  });

  test('of an undated report is none', () => {
    expect(extentOfEvent(event([citation('k', null)], [], null))).toBeNull();
  });
});
