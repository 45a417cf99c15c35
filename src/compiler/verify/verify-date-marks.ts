import type { Article, DateMark, Id, Span, TimelineIndex } from '../../core/model/published.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';
import { verifySpan } from './verify-span.ts';
import { verifyWhen } from './verify-when.ts';

/** Rules Q7 and D10, of the expressions of time that are marked in an article. */
export function verifyDateMarks({ value: article, spot }: Written<Article>, book: ReportBook): void {
  for (const [n, mark] of (article.dates ?? []).entries()) {
    const at = spot.at('dates', n);
    verifySpan({ value: mark, spot: at }, article, book);
    verifyWhen({ value: mark.when, spot: at.at('when') }, book);
    if (mark.anchor.to === 'words') verifySpan({ value: mark.anchor, spot: at.at('anchor') }, article, book);
  }
}

/** Rule D12: the words that date a citation are marked in its article, and with that citation’s date. */
export function verifyCitedMarks(
  { value: { events }, spot }: Written<TimelineIndex>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  // Words or dates that are not as they should be are told where they stand; here they would be told again.
  if (book.hasErrors) return;
  for (const [n, { citations }] of events.entries()) {
    for (const [m, { article, when, dating }] of citations.entries()) {
      const marks = articles.get(article)?.dates ?? [];
      for (const [w, words] of ('words' in dating ? dating.words : []).entries()) {
        const there = marks.filter((mark) => isAt(words, mark)).map((mark) => mark.when.edtf);
        if (when && there.includes(when.edtf)) continue;
        book.error('D12', spot.at('events', n, 'citations', m, 'dating', 'words', w), {
          expected: `${quoteValue(words.exact)} marked in ${article} as ${when?.edtf}`,
          found: there.length === 0 ? 'no mark' : there.join(', '),
          mend: COMPILER_FAULT,
        });
      }
    }
  }
}

function isAt({ paragraph, start, end }: Span, mark: DateMark): boolean {
  return mark.paragraph === paragraph && mark.start === start && mark.end === end;
}
