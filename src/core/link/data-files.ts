import type { ArticleSummary } from '../model/published.ts';

/**
 * The addresses of the site's data, relative to its root. A file keeps its name when its content changes; what
 * is asked for stands in the query, so that no copy of another build, held by the browser or a server on the way,
 * is taken for it.
 */

/** @param version `dataVersion` of the index that is meant; `null`: whichever is there */
export function indexFile(language: string, version: string | null): string {
  return `data/index.${language}.json${version === null ? '' : `?${version}`}`;
}

export function articleFile({ id, sha256 }: Pick<ArticleSummary, 'id' | 'sha256'>): string {
  return `data/articles/${id}.json?${sha256.slice(0, 8)}`;
}
