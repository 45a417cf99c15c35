import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { initialState } from '../link/codec.ts';
import type { ViewState } from '../link/view-state.ts';
import type { TimelineEvent } from '../model/published.ts';
import {
  activeFilters,
  bestWayOut,
  countWithoutEach,
  NO_FILTERS,
  toggleFilter,
  withoutFilter,
} from './active-filters.ts';
import { countFacets } from './counts.ts';
import { type Choices, FACETS, type Facet } from './facets.ts';
import { filterEvents } from './filter.ts';
import { smallCorpus } from './small-corpus.cases.ts';

const none: Choices = NO_FILTERS;

function left(choices: Partial<Choices>, hits: Set<string> | null = null): string[] {
  return filterEvents(smallCorpus.events, { ...none, ...choices }, hits).map(({ id }) => id);
}

describe('filterEvents', () => {
  test.each<[Partial<Choices>, string[]]>([
    [{}, ['spring-visit', 'trade-deal', 'return-visit', 'undated-call']],
    [{ person: ['salma'] }, ['spring-visit', 'trade-deal']],
    [{ person: ['salma', 'karim'] }, ['spring-visit', 'trade-deal', 'return-visit', 'undated-call']],
    [{ person: ['karim'], topic: ['visits'] }, ['return-visit', 'undated-call']],
    [{ source: ['second'], status: ['happened'] }, ['spring-visit', 'return-visit']],
    [{ status: ['planned', 'claimed'] }, ['trade-deal', 'undated-call']],
    [{ place: ['tunis'] }, ['spring-visit']],
    [{ person: ['salma'], status: ['claimed'] }, []],
    [{ person: ['salma', 'karim'], people: 'all' }, ['trade-deal']],
    [{ person: ['salma'], people: 'all' }, ['spring-visit', 'trade-deal']],
    [{ people: 'all' }, ['spring-visit', 'trade-deal', 'return-visit', 'undated-call']],
    [{ kind: ['meeting'] }, ['spring-visit', 'trade-deal', 'return-visit', 'undated-call']],
    [{ kind: ['call'] }, []],
    [{ precision: ['none'] }, ['undated-call']],
    [{ precision: ['day'] }, ['spring-visit', 'trade-deal', 'return-visit']],
    [{ since: '2021-03-02' }, ['trade-deal', 'return-visit']],
    [{ until: '2021-03-01' }, ['spring-visit']],
    [{ since: '2021-03-02', until: '2021-12-31' }, ['trade-deal']],
    [{ disagree: true }, []],
  ])('%j leaves %j', (choices, ids) => {
    expect(left(choices)).toEqual(ids);
  });

  it('keeps only what a search found', () => {
    expect(left({ topic: ['visits'] }, new Set(['return-visit', 'trade-deal']))).toEqual(['return-visit']);
    expect(left({}, new Set())).toEqual([]);
  });
});

const valuesOf: Record<Facet, string[]> = {
  topic: ['visits', 'trade'],
  person: ['salma', 'karim'],
  place: ['tunis'],
  kind: ['meeting', 'call'],
  source: ['first', 'second'],
  status: ['happened', 'planned', 'claimed'],
  precision: ['day', 'month', 'none'],
};

const someOf = (facet: Facet) => fc.uniqueArray(fc.constantFrom(...valuesOf[facet]), { maxLength: 2 });
const someDay = fc.option(fc.constantFrom('2021-01-01', '2021-03-01', '2021-03-02', '2022-06-01'));

const anyChoices = fc
  .record({
    topic: someOf('topic'),
    person: someOf('person'),
    people: fc.constantFrom('any', 'all'),
    place: someOf('place'),
    kind: someOf('kind'),
    source: someOf('source'),
    status: someOf('status'),
    precision: someOf('precision'),
    disagree: fc.boolean(),
    since: someDay,
    until: someDay,
  })
  .map((choices) => choices as Choices);

/** The small corpus with a quarrel about one of its events. */
function disputed(at: number): TimelineEvent[] {
  const quarrel = { point: 'place' as const, sides: [['visit-first'], ['visit-second']] };
  return smallCorpus.events.map((event, i) => (i === at ? { ...event, disagreements: [quarrel] } : event));
}

describe('countFacets', () => {
  it('counts each value among what the other facets leave, undated reports included', () => {
    const counts = countFacets(smallCorpus.events, { ...none, person: ['salma'] });
    expect([...counts.person]).toEqual([
      ['salma', 2],
      ['karim', 3],
    ]);
    expect([...counts.topic]).toEqual([
      ['visits', 1],
      ['trade', 1],
    ]);
    expect([...counts.source]).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
    expect([...counts.status]).toEqual([
      ['happened', 1],
      ['planned', 1],
    ]);
  });

  it('counts what choosing a value leaves, for every value and every choice elsewhere', () => {
    for (const topic of [[], ['visits'], ['trade'], ['visits', 'trade']]) {
      const counts = countFacets(smallCorpus.events, { ...none, topic });
      for (const { id } of smallCorpus.people) {
        expect(counts.person.get(id) ?? 0).toBe(left({ topic, person: [id] }).length);
      }
    }
  });

  it('counts what adding one more person leaves, where all are wanted', () => {
    const counts = countFacets(smallCorpus.events, { ...none, person: ['salma'], people: 'all' });
    expect([...counts.person]).toEqual([
      ['salma', 2],
      ['karim', 1],
    ]);
  });

  it('counts undated reports that a span alone leaves out', () => {
    const since = '2021-01-01';
    expect(countFacets(smallCorpus.events, { ...none, since }).undatedLeftOut).toBe(1);
    expect(countFacets(smallCorpus.events, { ...none, since, person: ['salma'] }).undatedLeftOut).toBe(0);
    expect(countFacets(smallCorpus.events, none).undatedLeftOut).toBe(0);
  });

  it('counts what clicking shows, whatever else is chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const events = disputed(choices.person.length);
        const counts = countFacets(events, choices);
        for (const facet of FACETS) {
          const all = facet === 'person' && choices.people === 'all';
          for (const value of valuesOf[facet]) {
            const chosen: readonly string[] = choices[facet];
            // Of people who must all occur, one more; elsewhere the value by itself.
            const clicked = all && !chosen.includes(value) ? [...chosen, value] : all ? chosen : [value];
            const shown = filterEvents(events, { ...choices, [facet]: clicked });
            expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(shown.length);
          }
        }
        expect(counts.disagree).toBe(filterEvents(events, { ...choices, disagree: true }).length);
      }),
    );
  });

  it('counts within what a search found', () => {
    const counts = countFacets(smallCorpus.events, none, new Set(['trade-deal']));
    expect(counts.person.get('karim')).toBe(1);
    expect(counts.topic.get('visits')).toBeUndefined();
  });
});

describe('active filters', () => {
  const state = { ...initialState('ar'), person: ['salma', 'karim'], topic: ['trade'], q: 'x' };

  it('lists each value once, words last; blank words are no filter', () => {
    expect(activeFilters(state)).toEqual([
      { facet: 'topic', value: 'trade' },
      { facet: 'person', value: 'salma' },
      { facet: 'person', value: 'karim' },
      { facet: 'q', value: 'x' },
    ]);
    expect(activeFilters({ ...initialState('ar'), q: ' ' })).toEqual([]);
  });

  it('lists what is neither a value nor a word: all of the people, disagreement, a span', () => {
    const state = {
      ...initialState('ar'),
      person: ['salma', 'karim'],
      people: 'all' as const,
      disagree: true,
      since: '2021-01-01',
    };
    const filters = activeFilters(state);
    expect(filters.slice(2)).toEqual([
      { facet: 'people', value: 'all' },
      { facet: 'disagree', value: 'yes' },
      { facet: 'span', value: '2021-01-01/' },
    ]);
    expect(activeFilters({ ...state, person: ['salma'] }).map(({ facet }) => facet)).toEqual([
      'person',
      'disagree',
      'span',
    ]);
    let bare: ViewState = state;
    for (const filter of filters) bare = { ...bare, ...withoutFilter(bare, filter) };
    expect(activeFilters(bare)).toEqual([]);
  });

  it('all are gone when all are taken off', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const state = { ...initialState('ar'), ...choices, q: 'x' } as ViewState;
        expect(activeFilters({ ...state, ...NO_FILTERS })).toEqual([]);
        expect(filterEvents(smallCorpus.events, NO_FILTERS)).toHaveLength(smallCorpus.events.length);
      }),
    );
  });

  it('takes one off and leaves the others', () => {
    expect(withoutFilter(state, { facet: 'person', value: 'salma' })).toEqual({ person: ['karim'] });
    expect(withoutFilter(state, { facet: 'q', value: 'x' })).toEqual({ q: '' });
  });

  it('wants all of nobody no longer once the last person is taken off', () => {
    const all = { ...state, people: 'all' as const };
    expect(withoutFilter(all, { facet: 'person', value: 'salma' })).toEqual({ person: ['karim'] });
    const one = { ...all, person: ['salma'] };
    expect(withoutFilter(one, { facet: 'person', value: 'salma' })).toEqual({ person: [], people: 'any' });
    expect(toggleFilter(one, 'person', 'salma')).toEqual({ person: [], people: 'any' });
    expect(withoutFilter(one, { facet: 'topic', value: 'trade' })).toEqual({ topic: [] });
  });

  it('counts what taking each off alone would show', () => {
    const narrow = { ...initialState('ar'), person: ['salma'], status: ['claimed' as const], q: 'x' };
    expect(countWithoutEach(smallCorpus.events, narrow, new Set(['undated-call']))).toEqual([
      { filter: { facet: 'person', value: 'salma' }, without: 1 },
      { filter: { facet: 'status', value: 'claimed' }, without: 0 },
      { filter: { facet: 'q', value: 'x' }, without: 0 },
    ]);
  });

  it('advises the one without which most is shown, if any helps', () => {
    const filter = { facet: 'q' as const, value: 'x' };
    const other = { facet: 'person' as const, value: 'salma' };
    expect(
      bestWayOut([
        { filter, without: 0 },
        { filter: other, without: 3 },
      ]),
    ).toEqual({ filter: other, without: 3 });
    expect(bestWayOut([{ filter, without: 0 }])).toBeNull();
  });

  it('toggles', () => {
    expect(toggleFilter(state, 'topic', 'visits')).toEqual({ topic: ['trade', 'visits'] });
    expect(toggleFilter(state, 'topic', 'trade')).toEqual({ topic: [] });
  });
});
