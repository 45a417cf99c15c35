import { expect, test } from 'vitest';
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
  const options = optionsOf(search(q) ?? new Map(), smallCorpus);
  expect(options.events.map(({ event }) => event.id).toSorted()).toEqual(events);
  expect(options.quotes.map(({ citation }) => citation.key)).toEqual(quotes);
});
