import type { Id, Span } from '../../core/model/published.ts';
import { surroundings } from '../../core/quotes/locate.ts';
import type { ReadArticle, ReadCitation, ReadCorpus } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';
import { checkAccount, checkRoles } from './check-paragraphs.ts';
import { findDateWords } from './date-words.ts';
import { findQuote } from './find-quote.ts';
import type { LocatedArticle, LocatedCitation, LocatedCorpus } from './located.ts';

/** Finds every quote of a corpus in its text. Rules A3, A4, A7, Q1–Q4. */
export function locateCorpus(read: ReadCorpus, book: ReportBook): LocatedCorpus {
  const sources = new Map(read.articles.map((article) => [article.id, article]));
  for (const article of read.articles) {
    checkRoles(article, book);
    checkAccount(article, read.traces, book);
  }
  const articles = read.articles.map((article) => locateArticle(article, sources, book));
  const citations = read.citations.flatMap((citation) => {
    const article = sources.get(citation.article);
    const located = article && locateCitation(citation, article, book);
    return located ? [located] : [];
  });
  return {
    read,
    articles: new Map(articles.map((article) => [article.read.id, article])),
    citations: new Map(citations.map((citation) => [citation.read.key, citation])),
  };
}

/** An article with its own quotes found. `sources` holds every article that its evidence may name. */
export function locateArticle(
  article: ReadArticle,
  sources: ReadonlyMap<Id, Pick<ReadArticle, 'source'>>,
  book: ReportBook,
): LocatedArticle {
  const { publisher, published, roles, spot, source } = article;
  if (publisher) findQuote(publisher.words, article, spot.at('publisher', 'words', 'exact'), book);
  const evidence = published.evidence.flatMap((quote, n) => {
    const id = quote.article ?? article.id;
    const other = sources.get(id);
    const at = spot.at('published', 'evidence', n, 'exact');
    const span = other && findQuote(quote, other, at, book);
    return span ? [{ ...span, article: id }] : [];
  });
  const paragraphs = source.paragraphs.map((text, n) => ({ n, role: roles?.[n] ?? ('body' as const), text }));
  return { read: article, paragraphs, evidence };
}

export function locateCitation(
  read: ReadCitation,
  article: ReadArticle,
  book: ReportBook,
): LocatedCitation | undefined {
  const at = read.spot.at('exact');
  const span = findQuote(read, article, at, book);
  const words = findDateWords(read, article, span, book);
  if (article.roles?.[read.paragraph] === 'boilerplate') {
    book.error('Q3', read.spot.at('paragraph'), {
      expected: 'a paragraph that readers see',
      found: `paragraph ${read.paragraph}, which is boilerplate`,
      mend: 'quote another paragraph, or give this one another role',
    });
    return undefined;
  }
  if (!span || !words) return undefined;
  return { read, span, words, ...surroundings(textOf(article, span), span) };
}

function textOf({ source }: ReadArticle, { paragraph }: Span): string {
  return source.paragraphs[paragraph] ?? '';
}
