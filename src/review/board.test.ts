import { describe, expect, it } from 'vitest';
import type { ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { errorsAt, inOrder, nextAfter, type OwnError, stepFrom } from './board.ts';

const proposal = (key: string, waiting: boolean, paragraph = 0): ReviewedProposal => ({
  key,
  paragraph,
  place: { start: 0, end: 1 },
  exact: '',
  status: 'happened',
  translation: {},
  date: null,
  sameOccasionAs: null,
  when: null,
  event: null,
  eventId: '',
  note: waiting ? 'draft:' : null,
  matches: [],
});

describe('the next proposal', () => {
  it.each([
    { name: 'the next that waits', waiting: 'a.c', from: 'a', next: 'c' },
    { name: 'from the last, the first that waits', waiting: 'a..', from: 'c', next: 'a' },
    { name: 'when none waits, the next', waiting: '...', from: 'a', next: 'b' },
    { name: 'when none waits, the last stays', waiting: '...', from: 'c', next: 'c' },
    { name: 'from nowhere, the first that waits', waiting: '.b.', from: null, next: 'b' },
  ])('is $name', ({ waiting, from, next }) => {
    const all = ['a', 'b', 'c'].map((key, n) => proposal(key, waiting[n] === key));
    expect(nextAfter(all, from)).toBe(next);
  });

  it('ends at both ends', () => {
    const all = ['a', 'b'].map((key) => proposal(key, true));
    expect([
      stepFrom(all, 'a', -1),
      stepFrom(all, 'b', 1),
      stepFrom(all, 'a', 1),
      stepFrom([], null, 1),
    ]).toEqual(['a', 'b', 'b', null]);
  });
});

it('stands in the order of the article', () => {
  expect(inOrder([proposal('b', true, 2), proposal('a', true, 1)]).map(({ key }) => key)).toEqual(['a', 'b']);
});

describe('an error stands at its field', () => {
  const error = (field: string) => ({ field }) as OwnError;
  it.each([
    ['date.when', 'date'],
    ['sameOccasionAs', 'date'],
    ['title.ar', 'headline'],
    ['title', 'headline'],
    ['topics[0]', 'topics'],
    ['people.someone.ar', 'people'],
    ['exact', 'quote'],
    ['history[0].on', null],
    ['', null],
    ['datex', null],
  ])('%s at %s', (way, field) => {
    expect(errorsAt([error(way)], field)).toHaveLength(1);
    expect(errorsAt([error(way)], field === null ? 'date' : null)).toHaveLength(0);
  });
});
