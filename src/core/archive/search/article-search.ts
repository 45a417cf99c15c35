import type { Id } from '../../model/published.ts';
import { emptySet, nextIn } from '../bitset.ts';
import { common } from '../unite.ts';
import { type FoundForms, IndexReader } from './index-reader.ts';
import { type FetchPiece, KeptPieces } from './kept-pieces.ts';
import { readListInto } from './list-code.ts';
import { pieceOf } from './read-groups.ts';
import { articlesSchema, type SearchedArticles } from './search-format.ts';

/** In which articles all words stand, in one paragraph. */
export interface ArticlesFound {
  /** How many paragraphs have them. */
  total: number;
  /** Ids in order of publication, as many as were asked for. */
  articles: Id[];
  /** Of each word, what it was found by (`passages-in.ts`). */
  words: FoundForms[];
}

interface Outside {
  /** Name of the directory: `manifest.search.articles`. */
  directory: string;
}

export interface ArticleSearch {
  /**
   * By the rules of `core/find/full-text`; `null`: nothing to search for.
   *
   * @param fetch pieces of the kind `search-articles`, bound to the question @throws as `FetchPiece`
   */
  find: (q: string, fetch: FetchPiece, most: number) => Promise<ArticlesFound | null>;
  /** Fetches what any first letter needs. @throws as `FetchPiece` */
  foresee: (fetch: FetchPiece) => Promise<void>;
}

/** Letters; their pieces have 64,000 characters at most. */
const FORESEEN = 32;

/** Which articles of an archive have the words. Their texts are fetched by whoever shows them. */
export function createArticleSearch({ directory }: Outside): ArticleSearch {
  const pieces = new KeptPieces();
  return {
    foresee: async (fetch) => {
      const get = pieces.through(fetch);
      await (await IndexReader.open(directory, get)).firstLetters(FORESEEN, get);
    },
    find: async (q, fetch, most) => {
      const get = pieces.through(fetch);
      const index = await IndexReader.open(directory, get);
      const words = await index.words(q, 1, get);
      if (words.length === 0) return null;
      const { documents, groups } = index.directory;
      const sets = words.map(({ all, stems }) => {
        const set = emptySet(documents);
        for (const list of [all, stems].flatMap(([lists]) => lists ?? [])) readListInto(set, list);
        return set;
      });
      const found = common(documents, sets);
      const articles: Id[] = [];
      let total = 0;
      /** Paragraphs before this one belong to articles that are told already. */
      let after = 0;
      for (let at = nextIn(found, 0); at >= 0; at = nextIn(found, at + 1)) {
        total += 1;
        if (at < after || articles.length >= most) continue;
        const piece = pieceOf(at, groups.starts);
        const some = await get(groups.names[piece] ?? '', articlesSchema, readArticles);
        const place = pieceOf(at - (groups.starts[piece] ?? 0), some.firsts);
        articles.push(some.ids[place] ?? '');
        after = (groups.starts[piece] ?? 0) + (some.firsts[place + 1] ?? Number.POSITIVE_INFINITY);
      }
      return { total, articles, words: words.map(({ matched }) => matched) };
    },
  };
}

/** With the first paragraph of each, counted within the piece, and where the last one ends. */
function readArticles({ ids, paragraphs }: SearchedArticles): { ids: string[]; firsts: number[] } {
  const firsts = [0];
  for (const count of paragraphs) firsts.push((firsts.at(-1) ?? 0) + count);
  return { ids, firsts };
}
