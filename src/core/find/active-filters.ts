import type { ViewState } from '../link/view-state.ts';
import type { Id, TimelineEvent } from '../model/published.ts';
import { type Choices, FACETS, type Facet } from './facets.ts';
import { filterEvents } from './filter.ts';

/**
 * One thing that a reader can take off again: a value of a facet, the demand that all of the people occur or
 * that the sources disagree, a span of days (`since/until`), words searched for.
 */
export interface ActiveFilter {
  facet: Facet | 'people' | 'disagree' | 'span' | 'q';
  value: string;
}

/** All of a reader's choices that decide which events are shown. */
export type Narrowing = Pick<ViewState, keyof Choices | 'q'>;

/** All that narrows the events, words searched for last. */
export function activeFilters(state: Narrowing): ActiveFilter[] {
  const { person, people, disagree, since, until, q } = state;
  const active: ActiveFilter[] = FACETS.flatMap((facet) => {
    const chosen = state[facet].map((value) => ({ facet, value }));
    // One person is all of one.
    const all = facet === 'person' && people === 'all' && person.length > 1;
    return all ? [...chosen, { facet: 'people', value: 'all' }] : chosen;
  });
  if (disagree) active.push({ facet: 'disagree', value: 'yes' });
  if (since !== null || until !== null)
    active.push({ facet: 'span', value: `${since ?? ''}/${until ?? ''}` });
  if (q.trim() !== '') active.push({ facet: 'q', value: q });
  return active;
}

/** What taking one filter off changes. */
export function withoutFilter(state: Narrowing, { facet, value }: ActiveFilter): Partial<Narrowing> {
  switch (facet) {
    case 'q':
      return { q: '' };
    case 'people':
      return { people: 'any' };
    case 'disagree':
      return { disagree: false };
    case 'span':
      return { since: null, until: null };
    default: {
      const left = (state[facet] as readonly string[]).filter((chosen) => chosen !== value);
      // Of nobody there is no all, and whoever is chosen next begins anew.
      return { [facet]: left, ...(facet === 'person' && left.length === 0 && { people: 'any' }) };
    }
  }
}

/** What choosing a value changes; choosing it again takes it off. */
export function toggleFilter(state: Narrowing, facet: Facet, value: string): Partial<Narrowing> {
  const chosen = state[facet] as readonly string[];
  if (chosen.includes(value)) return withoutFilter(state, { facet, value });
  return { [facet]: [...chosen, value] };
}

/** What taking all filters off changes. */
export const NO_FILTERS: Narrowing = {
  topic: [],
  person: [],
  people: 'any',
  place: [],
  kind: [],
  source: [],
  status: [],
  precision: [],
  disagree: false,
  since: null,
  until: null,
  q: '',
};

/** A way out of "nothing found": what taking one filter off, alone, would show. */
export interface WayOut {
  filter: ActiveFilter;
  without: number;
}

/** How many events taking off each active filter, alone, would show. @param hits ids that the words find */
export function countWithoutEach(
  events: readonly TimelineEvent[],
  state: Narrowing,
  hits: ReadonlySet<Id> | null,
): WayOut[] {
  return activeFilters(state).map((filter) => {
    const rest = { ...state, ...withoutFilter(state, filter) };
    return { filter, without: filterEvents(events, rest, filter.facet === 'q' ? null : hits).length };
  });
}

/** The one to loosen: the filter without which most is shown; `null` where no single one helps. */
export function bestWayOut(ways: readonly WayOut[]): WayOut | null {
  const [best] = ways.toSorted((a, b) => b.without - a.without);
  return best !== undefined && best.without > 0 ? best : null;
}
