import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import {
  type Article,
  articleSchema,
  type Id,
  indexSchema,
  type TimelineIndex,
} from '../core/model/published.ts';
import { fetchData, isPassing } from './fetch-data.ts';

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

/** @param root the site's root, an absolute URL with a slash at its end */
function indexQuery(root: string) {
  return queryOptions<TimelineIndex>({
    queryKey: ['index', root],
    queryFn: ({ signal }) => fetchData(new URL('data/index.json', root), indexSchema, signal),
  });
}

function articleQuery(root: string, id: Id) {
  return queryOptions<Article>({
    queryKey: ['article', root, id],
    queryFn: ({ signal }) => fetchData(new URL(`data/articles/${id}.json`, root), articleSchema, signal),
  });
}

export function useIndex(root: string) {
  return useQuery(indexQuery(root));
}

/** @param id `null`: none is wanted */
export function useArticle(root: string, id: Id | null) {
  return useQuery({ ...articleQuery(root, id ?? ''), enabled: id !== null });
}

export function prefetchIndex(client: QueryClient, root: string): void {
  void client.prefetchQuery(indexQuery(root));
}

/** Fetched when an event comes near (hover, focus, touch), so that a click needs no further request. */
export function prefetchArticle(client: QueryClient, root: string, id: Id): void {
  void client.prefetchQuery(articleQuery(root, id));
}

export { useQueryClient } from '@tanstack/react-query';
