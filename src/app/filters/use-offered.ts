import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Facet } from '../../core/find/facets.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useAnswer } from '../ui/use-answer.ts';
import type { FacetSource, FoundArticle } from './facet-source.ts';
import { FINDABLE, OFFERED, offered, valueFinder } from './find-values.ts';

interface Offered {
  /** There are so many that a reader finds one by its name. */
  isLong: boolean;
  words: string;
  onType: (words: string) => void;
  values: readonly string[];
  /** How many have the words; without words, how many there are. */
  found: number;
  isFinding: boolean;
  /** Articles that the index of the page may not have. */
  articles: ReadonlyMap<string, FoundArticle>;
}

const NONE: ReadonlyMap<string, FoundArticle> = new Map();

/** The values of a facet that are offered now, by the words that a reader types. */
export function useOffered(
  facet: Facet,
  { index, source, chosen }: { index: TimelineIndex; source: FacetSource; chosen: readonly string[] },
): Offered {
  const options = source.options(facet);
  const far = facet === 'source' ? source.articles : undefined;
  const total = far?.total ?? options.length;
  const [words, setWords] = useState('');
  // Those that were chosen when the words were others: a value does not go up under the pointer that ticks it.
  const [first, setFirst] = useState(chosen);
  const onType = (next: string) => {
    setWords(next);
    setFirst(chosen);
  };
  const sought = useDeferredValue(words);
  const isFinding = sought.trim() !== '';
  const find = useMemo(() => valueFinder(facet, index), [facet, index]);
  const here = useMemo(() => find(options, sought), [find, options, sought]);
  const ask = useCallback(
    () => (far && isFinding ? far.find(sought, OFFERED) : null),
    [far, isFinding, sought],
  );
  const told = useAnswer(ask);
  const articles = useMemo(
    () => (told === null ? NONE : new Map(told.articles.map((article) => [article.id, article]))),
    [told],
  );
  const values = far && isFinding ? [...articles.keys()] : offered(here, isFinding ? [] : first);
  return {
    ...{ isLong: total > FINDABLE, words, onType, values, isFinding, articles },
    found: far ? (isFinding ? (told?.total ?? 0) : total) : here.length,
  };
}
