import type * as z from 'zod/mini';
import {
  type Article,
  articleSchema,
  type Id,
  indexSchema,
  type TimelineIndex,
} from '../../core/model/published.ts';
import { checkShape } from '../read/check-shape.ts';
import type { DataFiles } from '../read/data-folder.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { articleFile, type OutputFiles } from '../write/serialise.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import { verifyArticle } from './verify-article.ts';
import { verifyArticleText } from './verify-article-text.ts';
import { verifyCitedMarks, verifyDateMarks } from './verify-date-marks.ts';
import { verifyEvent } from './verify-event.ts';
import { verifySpan } from './verify-span.ts';
import { verifyVersion } from './verify-version.ts';
import { verifyWhen } from './verify-when.ts';
import { writtenSpot } from './written-file.ts';

declare const proved: unique symbol;

/** Last stage: files whose every quote and date has been proved on their own text. Only these are written. */
export type ProvedFiles = ReadonlyMap<string, string> & { readonly [proved]: true };

/** A published object and where it stands in the file about to be written. */
export interface Written<T> {
  value: T;
  spot: Spot;
}

/**
 * Reads the very text that is about to be written, as a reader's browser will, and proves it against the
 * articles' bytes. An error here is a fault of the compiler, whatever the data. Rules A2, D10, D12, E6–E9, L12, L14, Q7.
 */
export function verify(files: OutputFiles, data: DataFiles, book: ReportBook): ProvedFiles | undefined {
  const index = parse(files, 'index.json', indexSchema, book);
  if (!index) return undefined;
  const articles = new Map<Id, Article>();
  for (const [n, summary] of index.value.articles.entries()) {
    const article = parse(files, articleFile(summary.id), articleSchema, book);
    if (!article) continue;
    articles.set(summary.id, article.value);
    verifyArticle(article, { value: summary, spot: index.spot.at('articles', n) }, data, book);
    verifyArticleText(summary.id, files, data, book);
    verifyDateMarks(article, book);
  }
  verifyPublications(index, articles, book);
  for (const [n, event] of index.value.events.entries()) {
    verifyEvent({ value: event, spot: index.spot.at('events', n) }, articles, book);
  }
  verifyCitedMarks(index, articles, book);
  verifyVersion(index, articles, book);
  return isProved(files, book) ? files : undefined;
}

function isProved(files: OutputFiles, book: ReportBook): files is OutputFiles & ProvedFiles {
  return files.size > 0 && !book.hasErrors;
}

function parse<T extends z.core.$ZodType>(
  files: OutputFiles,
  file: string,
  schema: T,
  book: ReportBook,
): Written<z.infer<T>> | undefined {
  const text = files.get(file) ?? 'null';
  const spot = writtenSpot(file, text);
  const value = checkShape(schema, JSON.parse(text), spot, book, { rule: 'L12', mend: COMPILER_FAULT });
  return value === undefined ? undefined : { value, spot };
}

function verifyPublications(
  { value, spot }: Written<TimelineIndex>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  for (const [n, { published }] of value.articles.entries()) {
    verifyPublication({ value: published, spot: spot.at('articles', n, 'published') }, articles, book);
  }
}

/** Rules D10 and Q7, of an article's own date and the words that it rests on. */
export function verifyPublication(
  { value, spot }: Written<Article['published']>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  const { basis: _basis, evidence, ...when } = value;
  verifyWhen({ value: when, spot }, book);
  for (const [n, words] of evidence.entries()) {
    verifySpan({ value: words, spot: spot.at('evidence', n) }, articles.get(words.article), book);
  }
}
