import { dateCorpus } from '../../../src/compiler/date/date-corpus.ts';
import { knownIn } from '../../../src/compiler/drafts/known.ts';
import { locateCorpus } from '../../../src/compiler/locate/locate-corpus.ts';
import { readDataFolder } from '../../../src/compiler/read/data-folder.ts';
import { readCorpus } from '../../../src/compiler/read/read-corpus.ts';
import { ReportBook } from '../../../src/compiler/report/report.ts';
import type { Known } from '../../../src/core/draft/draft.ts';
import type { Range } from '../../../src/core/find/range.ts';

/** A citation made by hand. */
export interface HandCitation extends Range {
  event: string;
  paragraph: number;
  exact: string;
  /** Empty for an undated one. */
  edtf: string;
}

/** An article with what editors made of it. */
export interface HandArticle {
  id: string;
  language: string;
  publication: string;
  paragraphs: string[];
  citations: HandCitation[];
}

/** The Arabic articles of a data folder, and what its lists know. */
export function readSet(folder: string): { articles: HandArticle[]; known: Known } {
  const book = new ReportBook();
  const corpus = dateCorpus(locateCorpus(readCorpus(readDataFolder(folder), book), book), book);
  const citations = [...corpus.citations.values()];
  const articles = [...corpus.articles.values()]
    .filter(({ read }) => read.language === 'ar')
    .map(({ read, published }) => ({
      id: read.id,
      language: read.language,
      publication: published.edtf,
      paragraphs: read.source.paragraphs,
      citations: citations
        .filter((citation) => citation.read.article === read.id)
        .map(({ read: { event }, span, when }) => ({ event, ...span, edtf: when?.edtf ?? '' })),
    }));
  return { articles, known: knownIn(corpus) };
}
