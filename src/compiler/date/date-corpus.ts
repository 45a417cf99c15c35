import type { Id } from '../../core/model/published.ts';
import type { LocatedCorpus } from '../locate/located.ts';
import type { ReportBook } from '../report/report.ts';
import { checkEditorShare } from './check-editor-share.ts';
import { checkReferences } from './check-references.ts';
import { CitationDater } from './citation-dater.ts';
import { dateArticle } from './date-article.ts';
import type { DatedArticle, DatedCitation, DatedCorpus } from './dated.ts';

/** Gives every article and citation its date. Rules A5, A6, D1–D9. */
export function dateCorpus({ read, articles, citations }: LocatedCorpus, book: ReportBook): DatedCorpus {
  const dated = new Map<Id, DatedArticle>();
  for (const [id, article] of articles) {
    const result = dateArticle(article, read.collected, book);
    if (result) dated.set(id, result);
  }
  checkReferences(read, book);
  checkEditorShare(read, book);
  const dater = new CitationDater(dated, citations, book);
  const withDates = new Map<Id, DatedCitation>();
  for (const key of citations.keys()) {
    const citation = dater.dated(key);
    if (citation) withDates.set(key, citation);
  }
  return { read, articles: dated, citations: withDates };
}
