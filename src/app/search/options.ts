import type { Hit, QuoteHit } from '../../core/find/search.ts';
import type { Citation, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';

/** One line of the search results. */
export type SearchOption =
  | { kind: 'event'; id: string; event: TimelineEvent; hit: Hit }
  | { kind: 'quote'; id: string; event: TimelineEvent; citation: Citation; quote: QuoteHit };

export interface SearchOptions {
  events: Extract<SearchOption, { kind: 'event' }>[];
  quotes: Extract<SearchOption, { kind: 'quote' }>[];
}

/** Events first, the likeliest on top, then the passages in the order of their events. */
export function optionsOf(hits: ReadonlyMap<Id, Hit>, index: TimelineIndex): SearchOptions {
  const found = [...hits].flatMap(([id, hit]) => {
    const event = index.events.find((candidate) => candidate.id === id);
    return event ? [{ kind: 'event' as const, id: `search-event-${id}`, event, hit }] : [];
  });
  const quotes = found.flatMap(({ event, hit }) =>
    hit.quotes.flatMap((quote) => {
      const citation = event.citations.find(({ key }) => key === quote.key);
      return citation
        ? [{ kind: 'quote' as const, id: `search-quote-${quote.key}`, event, citation, quote }]
        : [];
    }),
  );
  // What was found by nothing but its quotes is told by them, with the words to be seen.
  const events = found.filter(
    ({ hit }) => hit.title.length > 0 || hit.names.length > 0 || hit.quotes.length === 0,
  );
  return { events, quotes };
}
