import { useMemo } from 'react';
import type { Hit } from '../../core/find/search.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import type { FullTextState } from '../full-text/use-full-text.ts';
import { optionsOf, type SearchOptions } from './options.ts';
import type { SearchState } from './use-search.ts';

/** What the words of the field find, however it is searched for. Another object whenever its lines would be others. */
export interface SearchSource {
  /** As far as they are known; `null` until the first are. */
  options: () => SearchOptions | null;
  /** With the events and articles that the lines name. */
  index: TimelineIndex;
  search: Pick<SearchState, 'failed' | 'retry'>;
  /** How far the articles are searched. */
  fullText: FullTextState;
}

/**
 * Of a corpus that is here as a whole.
 *
 * @param hits the events found; `null` while there is nothing to search for or the search is loading
 */
export function useWholeSource(
  index: TimelineIndex,
  hits: ReadonlyMap<Id, Hit> | null,
  search: SearchState,
  fullText: FullTextState,
): SearchSource {
  const { passages } = fullText;
  const options = useMemo(
    () => () => (hits ? optionsOf(hits, passages ?? [], index) : null),
    [hits, passages, index],
  );
  return useMemo(() => ({ options, index, search, fullText }), [options, index, search, fullText]);
}
