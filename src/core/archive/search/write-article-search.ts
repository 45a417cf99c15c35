/**
 * Writes the search in the texts of an archive's articles. They are the same in all languages of the site, and so
 * are its pieces. To be called by the build:
 *
 *     const search = createArticleSearchWriter();
 *     for (const article of articles) search.add(article); // in order of publication
 *     const directory = await search.write((piece) => files.piece(languages, 'search-articles', piece));
 *     // manifest.search.articles = directory
 */
import type { ArticleText } from '../../find/full-text.ts';
import type { PutPiece } from './cut-pieces.ts';
import { IndexWriter } from './index-writer.ts';
import type { SearchDirectory, SearchedArticles } from './search-format.ts';

/** Articles whose ids stand in one piece. */
const ARTICLES_PIECE = 1024;

export interface ArticleSearchWriter {
  add: (article: ArticleText) => void;
  /** @returns the name of its directory */
  write: (put: PutPiece) => Promise<string>;
}

/** @param size of a piece, in characters; for tests */
export function createArticleSearchWriter(
  size?: number,
  articlesPiece = ARTICLES_PIECE,
): ArticleSearchWriter {
  const index = new IndexWriter({ fields: 1, ...(size !== undefined && { size }) });
  const articles: { id: string; paragraphs: number }[] = [];
  let documents = 0;
  return {
    add: ({ id, paragraphs }) => {
      const first = documents;
      for (const { role, text } of paragraphs) {
        // It is not shown as article text, and not searched.
        if (role === 'boilerplate') continue;
        index.add(documents, 0, text);
        documents += 1;
      }
      articles.push({ id, paragraphs: documents - first });
    },
    write: async (put) => {
      const groups: SearchDirectory['groups'] = { count: articles.length, starts: [], names: [] };
      let start = 0;
      for (let at = 0; at < articles.length; at += articlesPiece) {
        const some = articles.slice(at, at + articlesPiece);
        const piece: SearchedArticles = {
          schema: 'sanad-search-articles',
          version: 1,
          ids: some.map(({ id }) => id),
          paragraphs: some.map(({ paragraphs }) => paragraphs),
        };
        groups.starts.push(start);
        groups.names.push(await put(piece));
        start += piece.paragraphs.reduce((sum, count) => sum + count, 0);
      }
      return put(await index.write(documents, groups, put));
    },
  };
}
