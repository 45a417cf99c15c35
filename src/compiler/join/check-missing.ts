import type { When } from '../../core/model/published.ts';
import type { ReadEvent } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';

/** Rule E3: an undated report says what is missing, a dated one does not. */
export function checkMissing(
  { spot, missing }: Pick<ReadEvent, 'spot' | 'missing'>,
  when: When | null,
  book: ReportBook,
): void {
  if (!when && !missing) {
    book.error('E3', spot, {
      expected:
        'missing: what the sources would have to say to date this event, which none of its citations does',
      found: 'nothing',
      mend: 'write what is missing; or, if a citation has words that date it, their rule',
    });
  } else if (when && missing) {
    book.error('E3', spot.at('missing'), {
      expected: `no “missing”, since the citations date the event: ${when.edtf}`,
      found: 'one',
      mend: 'take it out',
    });
  }
}
