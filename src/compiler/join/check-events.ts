import type { Id } from '../../core/model/published.ts';
import type { ReadCorpus, ReadEvent } from '../read/corpus.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { findCycles } from './cycles.ts';

/** What can be said of events before their dates are known. Rules E1, E2, E5. */
export function checkEvents(read: ReadCorpus, book: ReportBook): void {
  const cited = new Set(read.traces.map(({ event }) => event));
  for (const event of read.events) {
    if (!cited.has(event.id) && !read.known.unread.has('citation')) {
      book.error('E1', event.spot, {
        expected: 'at least one citation of this event',
        found: 'none in any article',
        mend: 'write the citation that reports it, or take the event out (and list its id in retired.yaml)',
      });
    }
    checkLists(event, book);
  }
  checkCycles(read.events, 'partOf', ({ partOf }) => (partOf === undefined ? [] : [partOf]), book);
  checkCycles(read.events, 'follows', ({ follows = [] }) => follows, book);
}

/** Rule E2. */
export function checkLists({ spot, topics, places = [], follows = [] }: ReadEvent, book: ReportBook): void {
  if (topics.length === 0) {
    book.error('E2', spot.at('topics'), {
      expected: 'at least one topic',
      found: 'none',
      mend: 'name the topic under which readers will look for it; the first gives its colour and lane',
    });
  }
  for (const [name, ids] of Object.entries({ topics, places, follows })) {
    const twice = ids.filter((id, n) => ids.indexOf(id) < n);
    if (twice.length === 0) continue;
    book.error('E2', spot.at(name), {
      expected: 'each id once',
      found: `${quoteList(twice)} a second time`,
      mend: 'take the repetition out',
    });
  }
}

/** Rule E5. */
export function checkCycles<T extends { id: Id; spot: Spot }>(
  events: readonly T[],
  name: 'partOf' | 'follows',
  next: (event: T) => readonly Id[],
  book: ReportBook,
): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  const cycles = findCycles(byId.keys(), (id) => {
    const event = byId.get(id);
    return event ? next(event) : [];
  });
  for (const cycle of cycles) {
    const event = byId.get(cycle[0] ?? '');
    if (!event) continue;
    book.error('E5', event.spot.at(name), {
      expected: `no event that ${name === 'partOf' ? 'is part of' : 'follows'} itself`,
      found: [...cycle, cycle[0]].join(' → '),
      mend: `take one of these ${name} out`,
    });
  }
}
