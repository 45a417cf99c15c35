import { describe, expect, it, test } from 'vitest';
import { initialState } from '../link/codec.ts';
import {
  activeFilters,
  countWithoutEach,
  NO_FILTERS,
  toggleFilter,
  withoutFilter,
} from './active-filters.ts';
import { countFacets } from './counts.ts';
import type { Choices } from './facets.ts';
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
  ])('%j leaves %j', (choices, ids) => {
    expect(left(choices)).toEqual(ids);
  });

  it('keeps only what a search found', () => {
    expect(left({ topic: ['visits'] }, new Set(['return-visit', 'trade-deal']))).toEqual(['return-visit']);
    expect(left({}, new Set())).toEqual([]);
  });
});

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

  it('takes one off and leaves the others', () => {
    expect(withoutFilter(state, { facet: 'person', value: 'salma' })).toEqual({ person: ['karim'] });
    expect(withoutFilter(state, { facet: 'q', value: 'x' })).toEqual({ q: '' });
  });

  it('counts what taking each off alone would show', () => {
    const narrow = { ...initialState('ar'), person: ['salma'], status: ['claimed' as const], q: 'x' };
    expect(countWithoutEach(smallCorpus.events, narrow, new Set(['undated-call']))).toEqual([
      { filter: { facet: 'person', value: 'salma' }, without: 1 },
      { filter: { facet: 'status', value: 'claimed' }, without: 0 },
      { filter: { facet: 'q', value: 'x' }, without: 0 },
    ]);
  });

  it('toggles', () => {
    expect(toggleFilter(state, 'topic', 'visits')).toEqual({ topic: ['trade', 'visits'] });
    expect(toggleFilter(state, 'topic', 'trade')).toEqual({ topic: [] });
  });
});
