import type { At, ReadCorpus, ReadEvent } from '../read/corpus.ts';
import type { AuthoredDisagreement } from '../read/shapes.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';

/** Rule E4: the sides of a disagreement are citations of its event, each on one side. */
export function checkDisagreements(read: ReadCorpus, book: ReportBook): void {
  for (const event of read.events) {
    const keys = new Set(read.traces.filter((trace) => trace.event === event.id).map(({ key }) => key));
    const surelyNot = (key: string): boolean => !keys.has(key) && !read.known.unread.has('citation');
    for (const disagreement of event.disagreements) checkSides(disagreement, event, surelyNot, book);
  }
}

function checkSides(
  { spot, sides }: At<AuthoredDisagreement>,
  { id }: ReadEvent,
  surelyNot: (key: string) => boolean,
  book: ReportBook,
): void {
  if (sides.length < 2 || sides.some((side) => side.length === 0)) {
    book.error('E4', spot.at('sides'), {
      expected: 'two sides or more, each with a citation',
      found: JSON.stringify(sides),
      mend: 'name the citations that say one thing and those that say another: [[key], [key]]',
    });
  }
  const keys = sides.flat();
  const twice = keys.filter((key, n) => keys.indexOf(key) < n);
  if (twice.length > 0) {
    book.error('E4', spot.at('sides'), {
      expected: 'each citation on one side',
      found: `${quoteList(twice)} a second time`,
      mend: 'keep it on the side that it takes',
    });
  }
  const strangers = keys.filter(surelyNot);
  if (strangers.length > 0) {
    book.error('E4', spot.at('sides'), {
      expected: `keys of citations whose event is ${id}`,
      found: quoteList(strangers),
      mend: 'correct the key, or write the disagreement with the event that the citation reports',
    });
  }
}
