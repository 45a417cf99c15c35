import type * as z from 'zod/mini';
import { type Article, articleSchema, eventSchema, type Id } from '../../core/model/published.ts';
import { checkShape } from '../read/check-shape.ts';
import type { ReportBook } from '../report/report.ts';
import { COMPILER_FAULT } from '../verify/compiler-fault.ts';
import { verifyPublication, type Written } from '../verify/verify.ts';
import { verifyArticle } from '../verify/verify-article.ts';
import { verifyEvent } from '../verify/verify-event.ts';
import { writtenSpot } from '../verify/written-file.ts';
import type { ReadLine } from './read-line.ts';

export const ARTICLES_FILE = 'articles.jsonl';
export const EVENTS_FILE = 'events.jsonl';

/**
 * Reads back what is about to be written of a line, as `verify` does with the files of a data folder, and proves
 * it against the line's own text. Rules A2, D10, E6–E9, L12, Q7.
 *
 * @param texts the article's JSON, then its events'
 */
export function verifyLine(
  [articleText = 'null', ...eventTexts]: readonly string[],
  line: ReadLine,
  others: ReadonlyMap<Id, Pick<Article, 'paragraphs'>>,
  book: ReportBook,
): void {
  const article = readBack(ARTICLES_FILE, articleText, articleSchema, book);
  if (!article) return;
  const { schema: _schema, version: _version, paragraphs: _paragraphs, ...summary } = article.value;
  const data = new Map([[`articles/${line.article.id}.txt`, line.text]]);
  verifyArticle(article, { value: summary, spot: article.spot }, data, book);
  const articles = new Map<Id, Article>();
  for (const [id, { paragraphs }] of others) articles.set(id, { ...article.value, paragraphs });
  articles.set(article.value.id, article.value);
  verifyPublication({ value: article.value.published, spot: article.spot.at('published') }, articles, book);
  for (const text of eventTexts) verifyEventText(text, articles, book);
}

/** An event's JSON against the articles that it cites. */
export function verifyEventText(text: string, articles: ReadonlyMap<Id, Article>, book: ReportBook): void {
  const event = readBack(EVENTS_FILE, text, eventSchema, book);
  if (event) verifyEvent(event, articles, book);
}

function readBack<T extends z.core.$ZodType>(
  file: string,
  text: string,
  schema: T,
  book: ReportBook,
): Written<z.infer<T>> | undefined {
  const spot = writtenSpot(file, text);
  const value = checkShape(schema, JSON.parse(text), spot, book, { rule: 'L12', mend: COMPILER_FAULT });
  return value === undefined ? undefined : { value, spot };
}
