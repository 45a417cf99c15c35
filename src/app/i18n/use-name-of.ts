import { useMemo } from 'react';
import type { Facet } from '../../core/find/facets.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { nameOf } from './name-of.ts';
import { useLanguage, useT } from './use-t.ts';

/** What facet values are called in the page's language; a value that the data has no name for, as it is. */
export function useNameOf(index: TimelineIndex): (facet: Facet, value: string) => string {
  const t = useT('common');
  const language = useLanguage();
  return useMemo(() => nameOf(index, language, t as Parameters<typeof nameOf>[2]), [index, language, t]);
}
