import type { Facet } from '../../core/find/facets.ts';
import { boundsOf } from '../../core/find/span.ts';
import type { ArticleSummary, Day, TimelineIndex, When } from '../../core/model/published.ts';
import { facetOptions } from './filter-options.ts';

/** As much of an article as says which it is. */
export type FacetArticle = Pick<ArticleSummary, 'id' | 'title' | 'opening' | 'language'> & {
  published: When;
};

export interface FoundArticle extends FacetArticle {
  /** In order of publication, from 1. */
  number: number;
}

/** Articles that are not all here. */
interface FacetArticles {
  total: number;
  /** Those whose title, first words, publisher or number has the words; most cited first. @param most of them */
  find: (words: string, most: number) => Promise<{ articles: readonly FoundArticle[]; total: number }>;
  /** What choosing the article of a number would show; `null`: not known yet. */
  countOf: (number: number) => number | null;
}

/** What the filters offer, whatever is chosen. */
export interface FacetSource {
  /** The values of a facet, in the order in which they are offered. */
  options: (facet: Facet) => readonly string[];
  /** First and last day of which the dates speak; `null` where none does. */
  bounds: { first: Day; last: Day } | null;
  /** Left out where all articles are here. */
  articles?: FacetArticles;
}

/** Of a corpus that is here as a whole. */
export function wholeFacets(index: TimelineIndex): FacetSource {
  return { options: (facet) => facetOptions(facet, index), bounds: boundsOf(index.events) };
}
