import type { Passage } from '../../core/find/full-text.ts';
import { type Proof, proofsOf } from '../../core/find/proof-of.ts';
import type { Hit, QuoteHit } from '../../core/find/search.ts';
import type { Citation, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';

/** One line of the search results. */
export type SearchOption =
  | { kind: 'event'; id: string; event: TimelineEvent; hit: Hit }
  | { kind: 'quote'; id: string; event: TimelineEvent; citation: Citation; quote: QuoteHit }
  /** Words of an article; `proof` where a quote holds all of them. */
  | { kind: 'passage'; id: string; passage: Passage; proof: Proof | null };

type Of<Kind> = Extract<SearchOption, { kind: Kind }>;

export interface SearchOptions {
  events: Of<'event'>[];
  quotes: Of<'quote'>[];
  passages: Of<'passage'>[];
  /** How many there are of each, listed or not; of quotes `null` where they are not counted. */
  totals: { events: number; quotes: number | null; passages: number };
  /** Events found that are not listed. */
  moreEvents: number;
}

/**
 * Events first, the likeliest on top, then the quotes in the order of their events, then what the articles say
 * besides: words that stand among the quotes already are not shown twice.
 */
export function optionsOf(
  hits: ReadonlyMap<Id, Hit>,
  passages: readonly Passage[],
  index: TimelineIndex,
): SearchOptions {
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
  const told = new Set(quotes.map(({ citation }) => citation.key));
  const untold = passages.flatMap((passage) => passageOption(passage, told, index));
  const totals = { events: events.length, quotes: quotes.length, passages: untold.length };
  return { events, quotes, passages: untold, totals, moreEvents: 0 };
}

function passageOption(passage: Passage, told: ReadonlySet<Id>, { events }: TimelineIndex): Of<'passage'>[] {
  const proofs = proofsOf(events, passage);
  if (proofs.some(({ citation }) => told.has(citation.key))) return [];
  const { article, paragraph, ranges } = passage;
  const id = `search-passage-${article}-${paragraph}-${ranges[0]?.start ?? 0}`;
  return [{ kind: 'passage', id, passage, proof: proofs[0] ?? null }];
}
