import { useCallback } from 'react';
import type { Article, Id, TimelineIndex } from '../core/model/published.ts';
import { fetchArticle, useQueryClient } from './queries.ts';

/** Fetches several articles at once, those that are here already from memory. It fails as soon as one does. */
export function useFetchArticles(index: TimelineIndex, root: string) {
  const client = useQueryClient();
  return useCallback(
    async (ids: ReadonlySet<Id>): Promise<ReadonlyMap<Id, Article>> => {
      const wanted = index.articles.filter(({ id }) => ids.has(id));
      const articles = await Promise.all(wanted.map((article) => fetchArticle(client, root, article)));
      return new Map(articles.map((article) => [article.id, article]));
    },
    [client, index, root],
  );
}
