import type { Day, TimelineEvent, TimelineIndex } from '../../src/core/model/published.ts';
import type { Subject } from '../pages/site-pages.ts';

/**
 * The day on which what a page says was last changed, by the history of the events on it; never by a clock, so that
 * a new build of the same data says the same.
 *
 * @returns `null` where nothing tells: an article that no event cites
 */
export function lastChange(subject: Subject, { events, updated }: TimelineIndex): Day | null {
  switch (subject.kind) {
    case 'home':
      return updated;
    case 'event':
      return latestOf([subject.event]);
    case 'person':
      return latestOf(events.filter(({ people }) => people.includes(subject.id)));
    case 'topic':
      return latestOf(events.filter(({ topics }) => topics.includes(subject.id)));
    case 'article':
      return latestOf(
        events.filter(({ citations }) => citations.some(({ article }) => article === subject.id)),
      );
  }
}

const latestOf = (events: readonly TimelineEvent[]): Day | null =>
  events
    .flatMap(({ history }) => history.map(({ on }) => on))
    .sort()
    .at(-1) ?? null;
