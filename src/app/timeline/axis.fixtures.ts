/** Events for the axis's own tests: only what the axis looks at is filled in. */
import type { ArticleSummary, TimelineEvent, TimelineIndex, When } from '../../core/model/published.ts';
import type { Lane } from './lanes.ts';
import type { Measure } from './node.ts';
import { placeEvent } from './place.ts';

export function day(edtf: string): When {
  return {
    edtf,
    earliest: edtf,
    latest: edtf,
    precision: 'day',
    form: 'day',
    approximate: false,
  };
}

export function stretch(
  earliest: string | null,
  latest: string | null,
  form: When['form'],
  more?: Partial<When>,
): When {
  return {
    edtf: `${earliest ?? ''}/${latest ?? ''}`,
    earliest,
    latest,
    precision: 'day',
    form,
    approximate: false,
    ...more,
  };
}

export function anEvent(id: string, when: When | null, more?: Partial<TimelineEvent>): TimelineEvent {
  return {
    id,
    title: { ar: id, en: id },
    kind: 'meeting',
    status: 'happened',
    when,
    people: [],
    offices: {},
    places: [],
    topics: ['talks'],
    citations: [],
    disagreements: [],
    follows: [],
    history: [{ on: '2025-01-01', what: 'added' }],
    ...more,
  };
}

export function anIndex(events: TimelineEvent[], more?: Partial<TimelineIndex>): TimelineIndex {
  return {
    schema: 'sanad-index',
    version: 1,
    dataVersion: '0123456789ab',
    updated: '2025-01-01',
    site: {
      title: { en: 'Test' },
      languages: ['en'],
      address: null,
      corrections: null,
      prerenderLimit: 5000,
    },
    articles: [],
    people: [],
    places: [],
    topics: [],
    kinds: [],
    events,
    retired: [],
    ...more,
  };
}

export function anArticle(id: string): ArticleSummary {
  return {
    id,
    sha256: '',
    language: 'en',
    direction: 'ltr',
    publisher: null,
    title: null,
    opening: id,
    published: { ...day('2022-01-19'), basis: {}, evidence: [] },
  };
}

/** One lane of days, named by the days themselves. */
export function laneOfDays(id: string, days: readonly string[]): Lane {
  const events = days.map((iso, i) => anEvent(`${id}-${i}-${iso}`, day(iso)));
  return {
    id,
    name: { by: 'all' },
    topicIndex: null,
    events: events.flatMap((event, order) => placeEvent(event, order) ?? []),
  };
}

/** Every label 200 px wide, every cluster 110. */
export const plainMeasure: Measure = { event: () => 200, cluster: () => 110 };
