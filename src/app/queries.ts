import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import {
  type Article,
  type ArticleSummary,
  articleSchema,
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
    queryFn: ({ signal }) => fetchData(new URL('data/index.json', root), indexSchema, { signal }),
  });
}

/** What the index says of an article: which it is, and the digest of its text. */
type Wanted = Pick<ArticleSummary, 'id' | 'sha256'>;

/**
 * An article's file keeps its name when its text changes. The digest in the address keeps a copy of an older
 * build, held by the browser or a server on the way, from being taken for the text that the index speaks of.
 */
function articleQuery(root: string, { id, sha256 }: Wanted) {
  return queryOptions<Article>({
    queryKey: ['article', root, id, sha256],
    queryFn: ({ signal, client, queryKey }) => {
      const url = new URL(`data/articles/${id}.json?${sha256.slice(0, 8)}`, root);
      const before = client.getQueryState(queryKey);
      // Asked again after an answer that was no good: the same answer must not come out of a cache.
      const again = before !== undefined && before.dataUpdateCount + before.errorUpdateCount > 0;
      return fetchData(url, articleSchema, { signal, cache: again ? 'reload' : 'default' });
    },
  });
}

export function useIndex(root: string) {
  return useQuery(indexQuery(root));
}

/** @param article `null`: none is wanted */
export function useArticle(root: string, article: Wanted | null) {
  return useQuery({ ...articleQuery(root, article ?? { id: '', sha256: '' }), enabled: article !== null });
}

export function prefetchIndex(client: QueryClient, root: string): void {
  void client.prefetchQuery(indexQuery(root));
}

/** Fetched when an event comes near (hover, focus, touch), so that a click needs no further request. */
export function prefetchArticle(client: QueryClient, root: string, article: Wanted): void {
  void client.prefetchQuery(articleQuery(root, article));
}

export { useQueryClient } from '@tanstack/react-query';
