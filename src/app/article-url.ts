import { articleFile } from '../core/link/data-files.ts';
import type { ArticleSummary } from '../core/model/published.ts';

/** What the index says of an article: which it is, and the digest of its text. */
export type WantedArticle = Pick<ArticleSummary, 'id' | 'sha256'>;

/** @param root the site's root, an absolute URL with a slash at its end */
export function articleUrl(root: string, article: WantedArticle): URL {
  return new URL(articleFile(article), root);
}
