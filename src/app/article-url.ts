import type { ArticleSummary } from '../core/model/published.ts';

/** What the index says of an article: which it is, and the digest of its text. */
export type WantedArticle = Pick<ArticleSummary, 'id' | 'sha256'>;

/**
 * An article's file keeps its name when its text changes. The digest in the address keeps a copy of an older
 * build, held by the browser or a server on the way, from being taken for the text that the index speaks of.
 *
 * @param root the site's root, an absolute URL with a slash at its end
 */
export function articleUrl(root: string, { id, sha256 }: WantedArticle): URL {
  return new URL(`data/articles/${id}.json?${sha256.slice(0, 8)}`, root);
}
