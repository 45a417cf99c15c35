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

/** The folders of an archive's pieces. */
export type PieceKind =
  | 'columns'
  | 'heads'
  | 'records'
  | 'directories'
  | 'sources'
  | 'search-events'
  | 'search-articles';

/** @param name 16 hexadecimal digits of the SHA-256 of its bytes: another content is another file */
export function pieceFile(language: string, kind: PieceKind, name: string): string {
  return `data/archive/${language}/${kind}/${name}.json`;
}
