import type { Id, Paragraph, Span } from '../../core/model/published.ts';
import type { ReadArticle, ReadCitation, ReadCorpus } from '../read/corpus.ts';

/** An article whose paragraphs have their roles and whose own quotes are found. */
export interface LocatedArticle {
  read: ReadArticle;
  paragraphs: Paragraph[];
  evidence: (Span & { article: Id })[];
}

/** A citation whose quote and dating words are found. */
export interface LocatedCitation {
  read: ReadCitation;
  span: Span;
  prefix: string;
  suffix: string;
  /** Words of the date, in the order written; empty if it has none. */
  words: Span[];
}

/** Second stage: what is in these maps is proved to stand in the texts. */
export interface LocatedCorpus {
  read: ReadCorpus;
  articles: ReadonlyMap<Id, LocatedArticle>;
  citations: ReadonlyMap<Id, LocatedCitation>;
}
