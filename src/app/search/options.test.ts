import { describe, expect, it, test } from 'vitest';
import type { Passage } from '../../core/find/full-text.ts';
import { buildSearch } from '../../core/find/search.ts';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { optionsOf } from './options.ts';

const search = buildSearch(smallCorpus, 'ar');

test.each([
  // In a headline and in quotes: both.
  ['تونس', ['spring-visit'], ['visit-first', 'visit-second']],
  // In quotes alone: the quotes tell it.
  ['وصلت', [], ['visit-first']],
  // Under a name alone.
  ['Karim', ['return-visit', 'trade-deal', 'undated-call'], []],
  // One word in the headline, the other in a quote: no quote has both.
  ['زيارة وصلت', ['spring-visit'], []],
])('%s', (q, events, quotes) => {
  const options = optionsOf(search(q) ?? new Map(), [], smallCorpus);
  expect(options.events.map(({ event }) => event.id).toSorted()).toEqual(events);
  expect(options.quotes.map(({ citation }) => citation.key)).toEqual(quotes);
});

const passage = (start: number, end: number, paragraph = 0): Passage => ({
  article: 'first',
  paragraph,
  ranges: [{ start, end }],
  snippet: { start, end, text: '', cut: { before: false, after: false } },
  at: '',
});

describe('passages of the articles', () => {
  const passagesFor = (q: string, found: Passage) =>
    optionsOf(search(q) ?? new Map(), [found], smallCorpus).passages.map(({ id, proof }) => [
      id,
      proof?.citation.key ?? null,
    ]);

  it('are not shown twice where a quote with them is shown already', () => {
    expect(passagesFor('وصلت', passage(0, 4))).toEqual([]);
  });

  it('lead to the quote that holds them, the narrowest, where it is not shown', () => {
    expect(passagesFor('غائبة', passage(0, 4))).toEqual([['search-passage-first-0-0', 'visit-first']]);
  });

  it('stand by themselves where no quote holds them', () => {
    expect(passagesFor('وصلت', passage(0, 4, 1))).toEqual([['search-passage-first-1-0', null]]);
    expect(passagesFor('وصلت', passage(0, 400))).toEqual([['search-passage-first-0-0', null]]);
  });
});
