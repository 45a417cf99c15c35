import type { DatedCorpus } from '../date/dated.ts';
import type { ReportBook } from '../report/report.ts';

/** Rule Q6: one article reports one event in the same words once. */
export function checkRepeated({ citations }: DatedCorpus, book: ReportBook): void {
  const seen = new Map<string, string>();
  for (const { read, span } of citations.values()) {
    const words = [read.event, read.article, span.paragraph, span.start, span.end].join(' ');
    const first = seen.get(words);
    seen.set(words, first ?? read.key);
    if (first === undefined) continue;
    book.error('Q6', read.spot.at('exact'), {
      expected: 'words by which no other citation reports the same event',
      found: `the words of “${first}”`,
      mend: 'keep one of the two, or quote the words that make the difference',
    });
  }
}
