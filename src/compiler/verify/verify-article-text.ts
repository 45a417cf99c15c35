import type { Id } from '../../core/model/published.ts';
import { splitParagraphs } from '../read/article-text.ts';
import type { DataFiles } from '../read/data-folder.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { articleTextFile, type OutputFiles } from '../write/serialise.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';

/** Rule A2, of an article's text by itself: its paragraphs, one a line, and nothing else. */
export function verifyArticleText(id: Id, files: OutputFiles, data: DataFiles, book: ReportBook): void {
  const bytes = data.get(`articles/${id}.txt`) ?? new Uint8Array();
  const wanted = splitParagraphs(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const file = articleTextFile(id);
  const found = (files.get(file) ?? '').split('\n');
  // Behind the last line's end there is nothing.
  const lines = [...wanted, ''];
  for (let n = 0; n < Math.max(lines.length, found.length); n += 1) {
    if (found[n] === lines[n]) continue;
    book.error('A2', lineOf(file, n + 1), {
      expected: quoteValue(lines[n]),
      found: quoteValue(found[n]),
      mend: COMPILER_FAULT,
    });
  }
}

function lineOf(file: string, line: number): Spot {
  const spot: Spot = { folder: 'out', file, line, path: '', at: () => spot };
  return spot;
}
