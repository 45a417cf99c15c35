import { useCallback, useMemo } from 'react';
import type { ViewState } from '../core/link/view-state.ts';
import type {
  Article,
  ArticleSummary,
  Citation,
  Id,
  TimelineEvent,
  TimelineIndex,
} from '../core/model/published.ts';
import { failureOf } from './fetch-data.ts';
import { prefetchArticle, useArticle, useQueryClient } from './queries.ts';

export interface Selection {
  event: TimelineEvent;
  citation: Citation;
  summary: ArticleSummary;
  /** All citations of the article, of whatever event. */
  citations: { event: TimelineEvent; citation: Citation }[];
  article: Article | undefined;
  articleState: 'loading' | 'error' | 'missing' | 'ready';
  retryArticle: () => void;
}

/** The chosen event, its shown citation, and the article of that citation. */
export function useSelection(index: TimelineIndex, state: ViewState, root: string): Selection | null {
  const chosen = useMemo(() => {
    const event = index.events.find(({ id }) => id === state.event);
    const citation = event?.citations.find(({ key }) => key === state.citation) ?? event?.citations[0];
    const summary = index.articles.find(({ id }) => id === citation?.article);
    if (!event || !citation || !summary) return null;
    return { event, citation, summary, citations: citationsOf(summary.id, index) };
  }, [index, state.event, state.citation]);

  const article = useArticle(root, chosen?.summary ?? null);
  if (!chosen) return null;
  return {
    ...chosen,
    article: article.data,
    articleState: stateOf(article),
    retryArticle: () => void article.refetch(),
  };
}

/** All citations of an article, of whatever event. */
export function citationsOf(id: Id, index: TimelineIndex): Selection['citations'] {
  return index.events.flatMap((event) =>
    event.citations.filter(({ article }) => article === id).map((citation) => ({ event, citation })),
  );
}

/** What was fetched may be fetched again, if it did not prove what it should: then nothing is known till it comes. */
export function stateOf({
  data,
  error,
  isFetching,
}: ReturnType<typeof useArticle>): Selection['articleState'] {
  if (isFetching) return 'loading';
  if (error) return failureOf(error) === 'missing' ? 'missing' : 'error';
  return data ? 'ready' : 'loading';
}

/** Fetches the articles of an event that comes near, so that choosing it needs no further request. */
export function useApproach(index: TimelineIndex, root: string): (event: Id) => void {
  const client = useQueryClient();
  return useCallback(
    (id) => {
      const event = index.events.find((candidate) => candidate.id === id);
      const cited = new Set(event?.citations.map(({ article }) => article));
      for (const article of index.articles) if (cited.has(article.id)) prefetchArticle(client, root, article);
    },
    [client, index, root],
  );
}
