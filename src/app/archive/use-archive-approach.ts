import { useCallback } from 'react';
import type { Article, ArticleSummary, Id } from '../../core/model/published.ts';
import { fetchArticle, prefetchArticle, useQueryClient } from '../queries.ts';
import type { HeldStore } from './held-store.ts';

/** An event comes near: its record is fetched, and then its articles. */
export function useArchiveApproach(held: HeldStore, root: string): (event: Id) => void {
  const client = useQueryClient();
  return useCallback(
    (id) => {
      void held.want('event', id).then(() => {
        const { index } = held.current();
        const event = index.events.find((one) => one.id === id);
        const cited = new Set(event?.citations.map(({ article }) => article));
        for (const article of index.articles)
          if (cited.has(article.id)) prefetchArticle(client, root, article);
      });
    },
    [client, held, root],
  );
}

/**
 * Several articles at once, of events that are here. It fails as soon as one does.
 *
 * @param gathered what is known of articles besides
 */
export function useArchiveArticles(
  held: HeldStore,
  root: string,
  gathered: (id: Id) => ArticleSummary | undefined,
): (ids: ReadonlySet<Id>) => Promise<ReadonlyMap<Id, Article>> {
  const client = useQueryClient();
  return useCallback(
    async (ids) => {
      const { articles: here } = held.current().index;
      const wanted = [...ids].flatMap((id) => gathered(id) ?? here.find((one) => one.id === id) ?? []);
      const articles = await Promise.all(wanted.map((article) => fetchArticle(client, root, article)));
      return new Map(articles.map((article) => [article.id, article]));
    },
    [client, held, root, gathered],
  );
}
