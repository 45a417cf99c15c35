import type { Article, Id, TimelineEvent } from '../../core/model/published.ts';
import type { ReportBook } from '../report/report.ts';
import { verifyPublication, type Written } from '../verify/verify.ts';
import { verifyArticle } from '../verify/verify-article.ts';
import { verifyEvent } from '../verify/verify-event.ts';
import { writtenSpot } from '../verify/written-file.ts';
import type { ReadLine } from './read-line.ts';

export const ARTICLES_FILE = 'articles.jsonl';
export const EVENTS_FILE = 'events.jsonl';

/**
 * Reads back what is about to be written of a line, as `verify` does with the files of a data folder, and proves
 * it against the line's own text. Rules A2, D10, E6–E9, Q7.
 *
 * @param texts the article's JSON, then its events'
 */
export function verifyLine(
  [articleText = 'null', ...eventTexts]: readonly string[],
  line: ReadLine,
  others: ReadonlyMap<Id, Pick<Article, 'paragraphs'>>,
  book: ReportBook,
): void {
  const article = readBack<Article>(ARTICLES_FILE, articleText);
  const {
    schema: _schema,
    version: _version,
    paragraphs: _paragraphs,
    dates: _dates,
    ...summary
  } = article.value;
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
  verifyEvent(readBack<TimelineEvent>(EVENTS_FILE, text), articles, book);
}

/** Its shape was proved in the moment before it became text; what the text says is read from the text. */
function readBack<T>(file: string, text: string): Written<T> {
  return { value: JSON.parse(text), spot: writtenSpot(file, text) };
}
