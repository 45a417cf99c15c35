import { createArticleSearchWriter } from '../../src/core/archive/search/write-article-search.ts';
import { articleFile } from '../../src/core/link/data-files.ts';
import type { ArticleSummary } from '../../src/core/model/published.ts';
import type { CompiledCorpus } from './read-compiled.ts';
import type { ServedFiles } from './served-files.ts';

/**
 * Writes articles, one file each, as of a small corpus; the text of each alone, in which exports count; and the search
 * in the texts.
 *
 * @returns `articles` in order of publication; `search`: the name of its directory, the same in every language
 */
export async function writeArticles(
  corpus: CompiledCorpus,
  files: ServedFiles,
  languages: readonly string[],
): Promise<{ articles: ArticleSummary[]; search: string }> {
  const articles: ArticleSummary[] = [];
  const search = createArticleSearchWriter();
  for (const { summary, paragraphs, text, plain } of corpus.articles()) {
    articles.push(summary);
    search.add({ id: summary.id, paragraphs });
    await files.named('articles', articleFile(summary).replace(/\?.*/, ''), text, true);
    await files.named('texts', `data/texts/${summary.id}.txt`, plain, true);
  }
  const directory = await search.write((piece) => files.piece(languages, 'search-articles', piece));
  return { articles, search: directory };
}
