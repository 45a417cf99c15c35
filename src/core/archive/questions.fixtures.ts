/** Questions that are asked of an archive by chance, for tests. */
import fc from 'fast-check';
import { dayOfNumber } from '../dates/day-number.ts';
import type { Narrowing } from '../find/active-filters.ts';
import type { Facet } from '../find/facets.ts';
import { filterEvents } from '../find/filter.ts';
import type { TimelineEvent } from '../model/published.ts';
import {
  ARTICLES,
  anyEvents,
  archiveOf,
  engineOf,
  KINDS,
  PEOPLE,
  PLACES,
  TOPICS,
} from './archive.fixtures.ts';
import { type Bitset, setOf } from './bitset.ts';
import { PRECISIONS, STATUSES } from './codes.ts';
import type { Counts } from './engine.ts';

const VALUES: Record<Facet, readonly string[]> = {
  topic: TOPICS,
  person: PEOPLE,
  place: PLACES,
  kind: KINDS,
  source: ARTICLES,
  status: STATUSES,
  precision: [...PRECISIONS, 'none'],
};

/** Mostly nothing, so that something is left; also what no event can have. */
const someOf = (facet: Facet) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...VALUES[facet], 'nobody'), { maxLength: 3 }) },
  );
const someDay = fc.option(
  fc.integer({ min: -200, max: 1100 }).map((number) => dayOfNumber(number)),
  { freq: 2 },
);

export const anyQuestion = fc.record({
  topic: someOf('topic'),
  person: someOf('person'),
  people: fc.constantFrom('any', 'all'),
  place: someOf('place'),
  kind: someOf('kind'),
  source: someOf('source'),
  status: someOf('status'),
  precision: someOf('precision'),
  disagree: fc.constantFrom(false, false, false, true),
  since: someDay,
  until: someDay,
  q: fc.constantFrom('', '', 'word'),
}) as fc.Arbitrary<Narrowing>;

/** A corpus, what is asked of it, and which of its events the words find, as a share of a hundred. */
export const anyCase = fc.record({ events: anyEvents, question: anyQuestion, share: fc.nat(100) });

interface Case {
  events: TimelineEvent[];
  question: Narrowing;
  share: number;
}

export function ask({ events, question, share }: Case) {
  const engine = engineOf(archiveOf(events));
  const found = events.flatMap((_, ordinal) => ((ordinal * 37) % 100 < share ? [ordinal] : []));
  const isSearched = question.q !== '';
  const hits: Bitset | null = isSearched ? setOf(events.length, found) : null;
  const ids = isSearched ? new Set(found.map((ordinal) => events[ordinal]?.id ?? '')) : null;
  const shown = filterEvents(events, question, ids);
  return { engine, answer: engine.answer(question, hits), ids, shown };
}

export function countsBy(counts: Counts, facet: Facet): Map<string, number> {
  const counted = Array.from(counts[facet], (count, i): [string, number] => [VALUES[facet][i] ?? '', count]);
  return new Map(counted.filter(([, count]) => count > 0).sort());
}
