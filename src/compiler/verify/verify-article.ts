import type { Article, ArticleSummary } from '../../core/model/published.ts';
import { sha256, splitParagraphs } from '../read/article-text.ts';
import type { DataFiles } from '../read/data-folder.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';

/** Rule A2: what is published of an article is its text file, whole, and the index says the same of it. */
export function verifyArticle(
  { value: article, spot }: Written<Article>,
  summary: Written<ArticleSummary>,
  data: DataFiles,
  book: ReportBook,
): void {
  const bytes = data.get(`articles/${article.id}.txt`) ?? new Uint8Array();
  const digest = sha256(bytes);
  if (article.sha256 !== digest) {
    book.error('A2', spot.at('sha256'), { expected: digest, found: article.sha256, mend: COMPILER_FAULT });
  }
  const lines = splitParagraphs(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const count = Math.max(lines.length, article.paragraphs.length);
  for (let n = 0; n < count; n += 1) {
    const paragraph = article.paragraphs[n];
    if (paragraph?.n === n && paragraph.text === lines[n]) continue;
    book.error('A2', spot.at('paragraphs', n), {
      expected: quoteValue(lines[n]),
      found: paragraph ? `${paragraph.n}: ${quoteValue(paragraph.text)}` : 'nothing',
      mend: COMPILER_FAULT,
    });
  }
  const { schema: _schema, version: _version, paragraphs: _paragraphs, dates: _dates, ...head } = article;
  if (JSON.stringify(head) !== JSON.stringify(summary.value)) {
    book.error('A2', summary.spot, {
      expected: `what the file of ${article.id} says of it`,
      found: 'something else',
      mend: COMPILER_FAULT,
    });
  }
}
