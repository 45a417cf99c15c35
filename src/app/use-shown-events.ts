import { useMemo } from 'react';
import { activeFilters, countWithoutEach } from '../core/find/active-filters.ts';
import { countFacets } from '../core/find/counts.ts';
import type { Choices } from '../core/find/facets.ts';
import { filterEvents } from '../core/find/filter.ts';
import type { Hit, Search } from '../core/find/search.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { Id, TimelineEvent, TimelineIndex } from '../core/model/published.ts';
import type { Found } from './found.ts';

export interface ShownEvents {
  /** In the order of the index, which is that of time. */
  shown: readonly TimelineEvent[];
  dated: readonly TimelineEvent[];
  undated: readonly TimelineEvent[];
  /** Those that a search in progress does not find. */
  dimmed: ReadonlySet<Id> | null;
  hits: ReadonlyMap<Id, Hit> | null;
  found: Found;
}

/**
 * The events that the reader's choices leave.
 *
 * @param searching while words are being typed, what they miss is dimmed in its place; after that it is left out
 */
export function useShownEvents(
  index: TimelineIndex,
  state: ViewState,
  { search, failed }: { search: Search | null; failed: boolean },
  searching: boolean,
): ShownEvents {
  const { q } = state;
  const choices = useChoices(state);
  const hits = useMemo(() => search?.(q) ?? null, [search, q]);
  const events = useMemo(() => {
    const found = hits ? new Set(hits.keys()) : null;
    const shown = filterEvents(index.events, choices, searching ? null : found);
    const missed = searching && found ? shown.filter(({ id }) => !found.has(id)) : null;
    return {
      found,
      shown,
      // The index is in order of time, and filtering keeps the order.
      dated: shown.filter(({ when }) => when !== null),
      undated: shown.filter(({ when }) => when === null),
      dimmed: missed && new Set(missed.map(({ id }) => id)),
      counts: countOnce(index.events, choices, searching ? null : found),
    };
  }, [index, choices, hits, searching]);
  const { shown, dated, undated, counts, found, dimmed } = events;
  return {
    ...{ shown, dated, undated, dimmed, hits },
    found: {
      total: index.events.length,
      shown: shown.length,
      dated: dated.length,
      undated: undated.length,
      isComplete: true,
      counts,
      searched: hits !== null,
      filters: activeFilters(searching ? { ...state, q: '' } : state),
      ways: shown.length > 0 ? [] : countWithoutEach(index.events, state, found),
      waiting: q.trim() !== '' && search === null && !failed && !searching,
    },
  };
}

/**
 * The address is read anew at every change, a pan of the axis included, and gives new lists each time. Equal
 * choices must stay the same object, or the axis would be laid out again while it is being moved.
 */
function useChoices(state: ViewState): Choices {
  const { topic, person, people, place, kind, source, status, precision, disagree, since, until } = state;
  const text = JSON.stringify({
    ...{ topic, person, people, place, kind, source, status, precision, disagree, since, until },
  } satisfies Choices);
  return useMemo((): Choices => JSON.parse(text), [text]);
}

type Counts = ReturnType<typeof countFacets>;
let counted: { asked: string; events: readonly TimelineEvent[]; counts: Counts } | null = null;

/** The build draws thousands of pages on which nothing is chosen, and asks each time for the same counts. */
function countOnce(
  events: readonly TimelineEvent[],
  choices: Choices,
  found: ReadonlySet<Id> | null,
): Counts {
  if (found !== null) return countFacets(events, choices, found);
  const asked = JSON.stringify(choices);
  if (counted?.asked !== asked || counted.events !== events)
    counted = { asked, events, counts: countFacets(events, choices, null) };
  return counted.counts;
}
