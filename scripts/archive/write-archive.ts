import { bucketCount } from '../../src/core/archive/buckets.ts';
import { recordOf, recordsOfEvent } from '../../src/core/archive/encode-records.ts';
import type { NumberedArticle } from '../../src/core/archive/format.ts';
import { numberingOf } from '../../src/core/archive/numbering.ts';
import type { ArticleSummary } from '../../src/core/model/published.ts';
import { cutFor } from '../vite/index-in-language.ts';
import { codeMark } from './code-mark.ts';
import { recallArticles, rememberArticles } from './kept-articles.ts';
import type { CompiledCorpus } from './read-compiled.ts';
import { type Amount, ServedFiles } from './served-files.ts';
import { Spill } from './spill.ts';
import { keepArticles, writeArticles } from './write-articles.ts';
import { EventSearch } from './write-event-search.ts';
import { ManifestWriter } from './write-manifest.ts';
import { directoriesOf, writeRecords } from './write-records.ts';
import { ShardWriter } from './write-shards.ts';

interface Options {
  /** Absolute; the root of what is served: `data/` is written below it, or brought up to date. */
  out: string;
  /** Of the pages: one at least; the interface speaks them all. */
  languages: readonly string[];
  /** A folder of our own for what does not fit in memory, absolute; removed at the end. */
  scratch: string;
}

/**
 * Writes what is served of a large corpus: manifests, pieces and articles. Events pass by one after the other; in
 * memory are the articles without their texts, the words of the search, and some hundred bytes of each event. The
 * same corpus always comes to the same bytes.
 *
 * @returns how much there is of each kind
 */
export async function writeArchive(
  corpus: CompiledCorpus,
  { out, languages, scratch }: Options,
): Promise<Record<string, Amount>> {
  const files = new ServedFiles(out);
  try {
    await writeAll(corpus, files, { out, languages, scratch });
  } finally {
    await files.close();
  }
  return files.amounts;
}

async function writeAll(
  corpus: CompiledCorpus,
  files: ServedFiles,
  { out, languages, scratch }: Options,
): Promise<void> {
  const { head } = corpus;
  const cuts = new Map(languages.map((language) => [language, cutFor(language)]));
  const articlesMark = markOf(corpus, languages);
  const kept = articlesMark === null ? null : recallArticles(out, articlesMark);
  if (kept !== null) keepArticles(kept, files, languages);
  const ofArticles = kept ?? (await writeArticles(corpus, files, languages));
  const { articles, search: articleSearch } = ofArticles;
  const buckets = bucketCount(corpus.figures.events);
  const ids = articles.map(({ id }) => id);
  const shards = new ShardWriter(files, cuts, numberingOf(head, ids));
  const eventSearch = new EventSearch(head, cuts);
  const spill = new Spill(scratch, directoriesOf(buckets));
  try {
    for (const event of corpus.events()) {
      await shards.add(event);
      eventSearch.add(event);
      for (const entry of recordsOfEvent(event, () => undefined, buckets)) spill.add(entry);
    }
    await shards.finish();
    const numbered = numberedArticles(articles);
    for (const entry of numbered.values()) spill.add(recordOf({ in: 'articles', entry }, buckets));
    for (const entry of head.retired) spill.add(recordOf({ in: 'retired', entry }, buckets));
    const articleOf = numbered.get.bind(numbered);
    const directories = await writeRecords(spill, { files, cuts, buckets, articleOf });
    const searches = await eventSearch.write(files);
    await files.settle();
    const manifests = new ManifestWriter(files, head, articles, shards.columns, languages[0] ?? '');
    for (const [language, cut] of cuts) {
      await manifests.write(language, cut, {
        columns: shards.columns,
        heads: shards.heads.get(language) ?? { names: [], counts: [] },
        records: { buckets, directories: directories.get(language) ?? [] },
        search: { events: searches.get(language) ?? null, articles: articleSearch },
      });
    }
  } finally {
    spill.remove();
  }
  // As it was compiled, for whoever reads the data by hand: how much there is, of whom and what.
  if (corpus.isInLines) await files.named('corpus', 'data/corpus.json', corpus.text, false);
  await files.finish();
  if (kept === null && articlesMark !== null) rememberArticles(out, articlesMark, ofArticles);
}

/** Of the articles, the code that writes them and the languages for which it does; `null`: not known of this form. */
function markOf({ articlesMark }: CompiledCorpus, languages: readonly string[]): string | null {
  return articlesMark && [articlesMark(), codeMark(), ...languages].join(' ');
}

/** By their ids, each with its number in order of publication, from 1. */
function numberedArticles(articles: readonly ArticleSummary[]): Map<string, NumberedArticle> {
  return new Map(articles.map((article, at) => [article.id, { ...article, number: at + 1 }]));
}
