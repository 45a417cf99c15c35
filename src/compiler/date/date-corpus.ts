import type { Id } from '../../core/model/published.ts';
import type { LocatedCorpus } from '../locate/located.ts';
import type { ReportBook } from '../report/report.ts';
import { checkEditorShare } from './check-editor-share.ts';
import { checkReferences } from './check-references.ts';
import { checkTagger } from './check-tagger.ts';
import { CitationDater } from './citation-dater.ts';
import { dateArticle } from './date-article.ts';
import type { DatedArticle, DatedCitation, TaggedCorpus } from './dated.ts';
import { type TaggedText, tagText } from './tagged-text.ts';

/** Gives every article and citation its date. Rules A5, A6, D1–D9, D11. */
export function dateCorpus({ read, articles, citations }: LocatedCorpus, book: ReportBook): TaggedCorpus {
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
  const tagged = new Map<Id, TaggedText>();
  for (const [id, article] of dated) tagged.set(id, tagText(article));
  const dateOf = (key: Id) => withDates.get(key)?.when ?? null;
  for (const citation of withDates.values()) {
    const article = dated.get(citation.read.article);
    const text = tagged.get(citation.read.article);
    if (article && text) checkTagger(citation, article, text, dateOf, book);
  }
  return { read, articles: dated, citations: withDates, tagged };
}
