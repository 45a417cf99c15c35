import type { Article, Span } from '../../core/model/published.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';

/** Rule Q7: the words stand in the published paragraph at their offsets, between what is said to surround them. */
export function verifySpan(
  { value, spot }: Written<Span & { prefix?: string; suffix?: string }>,
  article: Article | undefined,
  book: ReportBook,
): void {
  const { paragraph, start, end, exact, prefix = '', suffix = '' } = value;
  const text = article?.paragraphs[paragraph]?.text ?? '';
  const from = start - prefix.length;
  const found = from < 0 ? '' : text.slice(from, end + suffix.length);
  if (exact !== '' && text.slice(start, end) === exact && found === prefix + exact + suffix) return;
  book.error('Q7', spot, {
    expected: `${quoteValue(prefix + exact + suffix)} in paragraph ${paragraph}, ${start} to ${end}`,
    found: quoteValue(found),
    mend: COMPILER_FAULT,
  });
}
