/** Finds citations and what they are called on the page. */
import type { ArticleSummary, Citation, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';

export interface Cited {
  event: TimelineEvent;
  citation: Citation;
}

/** The citation with a key, and its event; `null` for an unknown key. */
export function findCited(index: TimelineIndex, key: string): Cited | null {
  for (const event of index.events) {
    const citation = event.citations.find((one) => one.key === key);
    if (citation !== undefined) return { event, citation };
  }
  return null;
}

/** 1 for the event's first citation: the number in its square. */
export function numberOf(event: TimelineEvent, key: string): number {
  return event.citations.findIndex((one) => one.key === key) + 1;
}

/** The article that a citation quotes; the compiler proves that there is one. */
export function articleOf(index: TimelineIndex, citation: Citation): ArticleSummary | null {
  return index.articles.find(({ id }) => id === citation.article) ?? null;
}
