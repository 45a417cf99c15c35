import { compareDays } from '../../core/dates/day.ts';
import type { Day } from '../../core/model/published.ts';
import type { ReadEvent } from '../read/corpus.ts';
import type { ReportBook } from '../report/report.ts';
import type { Testimony } from './publish-event.ts';

/** Rules E10 (order), E11 (what and why) and E12 (not before its sources) of an event's history. */
export function checkHistory(
  { spot, history }: Pick<ReadEvent, 'spot' | 'history'>,
  testimonies: readonly Pick<Testimony, 'article'>[],
  book: ReportBook,
): void {
  const at = spot.at('history');
  const [first] = history;
  if (first?.what !== 'added') {
    book.error('E10', at, {
      expected: 'a history that begins with what: added',
      found: first ? `“${first.what}” first` : 'none',
      mend: 'write first when the event came into the data: [{ on: YYYY-MM-DD, what: added }]',
    });
  }
  for (const [n, { on, what, note }] of history.entries()) {
    const before = history[n - 1];
    if (before && what === 'added') {
      book.error('E10', at.at(n, 'what'), {
        expected: '“extended” or “corrected” after the first',
        found: '“added” a second time',
        mend: 'say what was done to the event that was there already',
      });
    }
    if (before && compareDays(on, before.on) < 0) {
      book.error('E10', at.at(n, 'on'), {
        expected: `${before.on} or later, since the oldest comes first`,
        found: on,
        mend: 'put the changes in order of time',
      });
    }
    if (what !== 'added' && !note) {
      book.error('E11', at.at(n), {
        expected: 'note: what changed, and why',
        found: 'nothing',
        mend: 'write it for readers: they may have read, cited or shared what stood there before',
      });
    }
  }
  const earliest = firstPublication(testimonies);
  if (first && earliest !== undefined && compareDays(first.on, earliest) < 0) {
    book.error('E12', at.at(0, 'on'), {
      expected: `${earliest} or later: no article that reports the event was published before`,
      found: first.on,
      mend: 'write the day on which the event came into the data, not that on which it happened',
    });
  }
}

function firstPublication(testimonies: readonly Pick<Testimony, 'article'>[]): Day | undefined {
  const days = testimonies.flatMap(({ article }) => article.published.earliest ?? []);
  return days.sort(compareDays)[0];
}
