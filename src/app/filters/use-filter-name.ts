import { useCallback } from 'react';
import type { ActiveFilter } from '../../core/find/active-filters.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import { filterName } from './filter-name.ts';

/** What an active filter is called, as the page speaks. */
export function useFilterName(index: TimelineIndex): (filter: ActiveFilter) => string {
  const t = useT('filters');
  const nameOf = useNameOf(index);
  const dates = useDateSpeech();
  return useCallback(
    (filter) => filterName(filter, { say: t as Parameters<typeof filterName>[1]['say'], nameOf, dates }),
    [t, nameOf, dates],
  );
}
