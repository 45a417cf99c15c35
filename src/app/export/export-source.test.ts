import { describe, expect, it } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import { exportSource } from './export-source.ts';

const LOCAL = 'http://localhost:4173/x/';

const source = (address: string | null, searched = true) =>
  exportSource({
    index: { ...smallCorpus, site: { ...smallCorpus.site, address } },
    total: smallCorpus.events.length,
    root: LOCAL,
    here: `${LOCAL}en/?topic=trade`,
    hrefOf: (event, citation) => `${LOCAL}en/e/${event}/${citation === null ? '' : `?c=${citation}`}`,
    filters: [
      { facet: 'topic', value: 'trade' },
      { facet: 'q', value: 'words' },
    ],
    filterName: ({ value }) => `the ${value}`,
    searched,
  });

describe('where an export says it comes from', () => {
  it.each([
    [null, LOCAL],
    ['https://timeline.example.org/two/', 'https://timeline.example.org/two/'],
  ])('with the address %s, below %s', (address, root) => {
    const { link, linkOf, root: own } = source(address);
    expect([own, link, linkOf('a'), linkOf('a', 'b')]).toEqual([
      root,
      `${root}en/?topic=trade`,
      `${root}en/e/a/`,
      `${root}en/e/a/?c=b`,
    ]);
  });

  it('does not claim to be narrowed by words that nothing searched for', () => {
    expect(source(null).filters.map(({ name }) => name)).toEqual(['the trade', 'the words']);
    expect(source(null, false).filters.map(({ name }) => name)).toEqual(['the trade']);
  });
});
