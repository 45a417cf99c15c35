import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Manifest } from '../core/archive/manifest.ts';
import { type Article, articleSchema, type TimelineIndex } from '../core/model/published.ts';
import { articleUrl, type WantedArticle } from './article-url.ts';
import { fetchData, isPassing } from './fetch-data.ts';
import { fetchCorpus } from './fetch-index.ts';

/**
 * The data of the site. Nothing fetched grows old while a page is open: its files change only with a new
 * build, and then together.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Otherwise a query waits in silence while the browser believes itself offline, and the reader sees
        // "loading" for ever instead of what failed and a way to try again.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 500,
      },
    },
  });
}

/**
 * The index with its texts in one language; the whole one stays for others to read.
 *
 * @param root the site's root, an absolute URL with a slash at its end
 */
function indexQuery(root: string, language: string) {
  return queryOptions<TimelineIndex | Manifest>({
    queryKey: ['index', root, language],
    queryFn: ({ signal }) => fetchCorpus(root, language, signal),
  });
}

function articleQuery(root: string, wanted: WantedArticle) {
  const { id, sha256 } = wanted;
  return queryOptions<Article>({
    queryKey: ['article', root, id, sha256],
    queryFn: ({ signal, client, queryKey }) => {
      const before = client.getQueryState(queryKey);
      // Asked again after an answer that was no good: the same answer must not come out of a cache.
      const again = before !== undefined && before.dataUpdateCount + before.errorUpdateCount > 0;
      return fetchData(articleUrl(root, wanted), articleSchema, {
        signal,
        cache: again ? 'reload' : 'default',
      });
    },
  });
}

export function useIndex(root: string, language: string) {
  return useQuery(indexQuery(root, language));
}

/** @param article `null`: none is wanted */
export function useArticle(root: string, article: WantedArticle | null) {
  return useQuery({ ...articleQuery(root, article ?? { id: '', sha256: '' }), enabled: article !== null });
}

export function prefetchIndex(client: QueryClient, root: string, language: string): void {
  void client.prefetchQuery(indexQuery(root, language));
}

/** As if it had been fetched: for pages drawn at build, whose articles lie beside them. */
export function putArticle(client: QueryClient, root: string, article: Article): void {
  client.setQueryData(articleQuery(root, article).queryKey, article);
}

/** Fetched when an event comes near (hover, focus, touch), so that a click needs no further request. */
export function prefetchArticle(client: QueryClient, root: string, article: WantedArticle): void {
  void client.prefetchQuery(articleQuery(root, article));
}

/** @throws where it does not arrive, as the query of the article does */
export function fetchArticle(client: QueryClient, root: string, article: WantedArticle): Promise<Article> {
  return client.fetchQuery(articleQuery(root, article));
}

export { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
