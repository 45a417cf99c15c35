import { createHash } from 'node:crypto';
import type { Article, Day, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { canonical } from '../verify/canonical.ts';

/**
 * Which data this is: 12 hexadecimal digits of the SHA-256 of the index and all articles, as JSON with sorted
 * keys. The same data has the same version, however its files are cut and written.
 */
export function dataVersionOf(
  index: Omit<TimelineIndex, 'dataVersion'>,
  articles: readonly Article[],
): string {
  const { dataVersion: _own, ...content } = index as TimelineIndex;
  return createHash('sha256')
    .update(canonical({ index: content, articles }))
    .digest('hex')
    .slice(0, 12);
}

/** The last day in any history. */
export function updatedOn(events: readonly TimelineEvent[]): Day {
  const days = events.flatMap(({ history }) => history.map(({ on }) => on));
  return days.sort().at(-1) ?? '';
}
