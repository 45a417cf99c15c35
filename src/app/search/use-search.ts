import { useCallback, useEffect, useState } from 'react';
import type { Search } from '../../core/find/search.ts';
import type { TimelineIndex } from '../../core/model/published.ts';

export interface SearchState {
  /** `null` until it is wanted and loaded. */
  search: Search | null;
  failed: boolean;
  retry: () => void;
}

/**
 * The search, built from the index when it is first wanted. It is a chunk of its own: most readers never
 * search, and none should wait for it.
 */
export function useSearch(index: TimelineIndex, language: string, wanted: boolean): SearchState {
  const [built, setBuilt] = useState<{ search: Search; of: TimelineIndex; language: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const current = built !== null && built.of === index && built.language === language;

  useEffect(() => {
    if (!wanted || current || failed) return;
    let stale = false;
    import('../../core/find/search.ts').then(
      ({ buildSearch }) => {
        if (!stale) setBuilt({ search: buildSearch(index, language), of: index, language });
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [index, language, wanted, current, failed]);

  const retry = useCallback(() => setFailed(false), []);
  return { search: current ? built.search : null, failed, retry };
}
