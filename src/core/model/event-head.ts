import type { Citation, TimelineEvent } from './published.ts';

/** As much of a citation as says who dates an event how. */
type CitationHead = Pick<Citation, 'key' | 'article' | 'when' | 'status'>;

/**
 * As much of an event as the axis and a row of the list show. A `TimelineEvent` is one; in an archive only heads
 * are at hand, and the citations only of events about which the sources disagree.
 */
export type EventHead = Pick<
  TimelineEvent,
  'id' | 'title' | 'kind' | 'status' | 'when' | 'people' | 'topics' | 'disagreements'
> & { citations: readonly CitationHead[] };
