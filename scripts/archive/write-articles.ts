import { createArticleSearchWriter } from '../../src/core/archive/search/write-article-search.ts';
import { articleFile } from '../../src/core/link/data-files.ts';
import type { ArticleSummary } from '../../src/core/model/published.ts';
import type { WrittenArticles } from './kept-articles.ts';
import type { CompiledCorpus } from './read-compiled.ts';
import type { ServedFiles } from './served-files.ts';

const served = (summary: ArticleSummary) => articleFile(summary).replace(/\?.*/, '');
const plainText = ({ id }: ArticleSummary) => `data/texts/${id}.txt`;

/**
 * Writes articles, one file each, as of a small corpus; the text of each alone, in which exports count; and the search
 * in the texts.
 */
export async function writeArticles(
  corpus: CompiledCorpus,
  files: ServedFiles,
  languages: readonly string[],
): Promise<WrittenArticles> {
  const articles: ArticleSummary[] = [];
  const search = createArticleSearchWriter();
  for (const { summary, paragraphs, text, plain } of corpus.articles()) {
    articles.push(summary);
    search.add({ id: summary.id, paragraphs });
    await files.named('articles', served(summary), text, true);
    // Who checks positions of an export by hand fetches them, one by one.
    await files.named('texts', plainText(summary), plain, false);
  }
  const pieces: string[] = [];
  const directory = await search.write(async (piece) => {
    const name = await files.piece(languages, 'search-articles', piece);
    pieces.push(name);
    return name;
  });
  return { articles, search: directory, pieces };
}

/** Leaves what was written of articles as it is. */
export function keepArticles(
  { articles, pieces }: WrittenArticles,
  files: ServedFiles,
  languages: readonly string[],
): void {
  files.keep('articles', articles.map(served));
  files.keep('texts', articles.map(plainText));
  files.keepPieces(languages, 'search-articles', pieces);
}
