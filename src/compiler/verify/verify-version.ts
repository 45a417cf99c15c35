import type { Article, Id, TimelineIndex } from '../../core/model/published.ts';
import { dataVersionOf, updatedOn } from '../join/data-version.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';

/** Rule L14: the version and the day of the data are those of what is about to be written. */
export function verifyVersion(
  { value: index, spot }: Written<TimelineIndex>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  // Any other departure shows in the version too, and is told where it stands.
  if (book.hasErrors) return;
  const updated = updatedOn(index.events);
  const right = { updated, dataVersion: dataVersionOf({ ...index, updated }, [...articles.values()]) };
  for (const part of ['dataVersion', 'updated'] as const) {
    if (index[part] === right[part]) continue;
    book.error('L14', spot.at(part), {
      expected: quoteValue(right[part]),
      found: quoteValue(index[part]),
      mend: COMPILER_FAULT,
    });
  }
}
