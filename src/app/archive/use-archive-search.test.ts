import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../core/find/search.ts';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import type { EventsTold, PassagesTold } from './protocol.ts';
import { optionsIn } from './use-archive-search.ts';

const index = { ...smallCorpus, articleNumbers: new Map() };

function found(q: string, most: number): EventsTold {
  const hits = [...(buildSearch(smallCorpus, 'ar')(q) ?? [])];
  const some = hits.slice(0, most).flatMap(([id, hit]) => {
    const event = smallCorpus.events.find((one) => one.id === id);
    return event ? [{ event, hit }] : [];
  });
  return { most, total: hits.length, found: some, articles: [] };
}

const passages = (total: number, isAll: boolean): PassagesTold => ({
  ...{ most: 8, total, isAll, articles: [] },
  passages: [
    {
      ...{ article: 'second', paragraph: 7, ranges: [{ start: 0, end: 1 }], at: '' },
      snippet: { start: 0, end: 1, text: '', cut: { before: false, after: false } },
    },
  ],
});

describe('counts', () => {
  it('are of what is listed, where that is all', () => {
    expect(optionsIn(index, found('تونس', 20), passages(1, true))).toMatchObject({
      totals: { events: 1, quotes: 2, passages: 1 },
      moreEvents: 0,
    });
  });

  it('are of all that was found, where not all is listed', () => {
    expect(optionsIn(index, found('زيار', 1), passages(4321, false))).toMatchObject({
      totals: { events: 3, quotes: null, passages: 4321 },
      moreEvents: 2,
    });
  });
});
