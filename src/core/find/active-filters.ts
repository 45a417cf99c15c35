import type { ViewState } from '../link/view-state.ts';
import type { Id, TimelineEvent } from '../model/published.ts';
import { FACETS, type Facet } from './facets.ts';
import { filterEvents } from './filter.ts';

/** One thing that a reader can take off again. */
export type ActiveFilter = { facet: Facet; value: string } | { facet: 'q'; value: string };

/** All that narrows the events, words searched for last. */
export function activeFilters(state: ViewState): ActiveFilter[] {
  const chosen: ActiveFilter[] = FACETS.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
  return state.q.trim() === '' ? chosen : [...chosen, { facet: 'q', value: state.q }];
}

/** What taking one filter off changes. */
export function withoutFilter(state: ViewState, { facet, value }: ActiveFilter): Partial<ViewState> {
  if (facet === 'q') return { q: '' };
  return { [facet]: (state[facet] as readonly string[]).filter((chosen) => chosen !== value) };
}

/** What choosing a value changes; choosing it again takes it off. */
export function toggleFilter(state: ViewState, facet: Facet, value: string): Partial<ViewState> {
  const chosen = state[facet] as readonly string[];
  if (chosen.includes(value)) return withoutFilter(state, { facet, value });
  return { [facet]: [...chosen, value] };
}

/** What taking all filters off changes. */
export const NO_FILTERS: Pick<ViewState, Facet | 'q'> = {
  person: [],
  topic: [],
  place: [],
  source: [],
  status: [],
  q: '',
};

/** How many events taking off each active filter, alone, would show. @param hits ids that the words find */
export function countWithoutEach(
  events: readonly TimelineEvent[],
  state: ViewState,
  hits: ReadonlySet<Id> | null,
): { filter: ActiveFilter; without: number }[] {
  return activeFilters(state).map((filter) => {
    const rest = { ...state, ...withoutFilter(state, filter) };
    return { filter, without: filterEvents(events, rest, filter.facet === 'q' ? null : hits).length };
  });
}
