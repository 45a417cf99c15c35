import { extentOfEvent } from '../dates/clash.ts';
import { numberOf } from '../dates/day-number.ts';
import { SCHEMA_VERSION, type TimelineEvent } from '../model/published.ts';
import { STATUSES } from './codes.ts';
import type { ColumnShard } from './format.ts';
import { packLists } from './lists.ts';
import { type Numbering, numberIn } from './numbering.ts';
import { packDates } from './pack-dates.ts';
import { plainExtent } from './plain-extent.ts';

const DAY_MS = 86_400_000;

/**
 * The numbers of some events that follow each other in time.
 *
 * @throws RangeError where an event names what the corpus does not have
 */
export function encodeColumns(events: readonly TimelineEvent[], numbering: Numbering): ColumnShard {
  const numbers = (ids: readonly string[], of: keyof Numbering) =>
    ids.map((id) => numberIn(numbering[of], id));
  return {
    schema: 'sanad-columns',
    version: SCHEMA_VERSION,
    length: events.length,
    dates: packDates(events.map(({ when }) => when)),
    ...sparseDays(events),
    statuses: events.map(({ status }) => STATUSES.indexOf(status)).join(''),
    kinds: events.map(({ kind }) => numberIn(numbering.kind, kind)),
    disputed: events.flatMap(({ disagreements }, at) => (disagreements.length > 0 ? [at] : [])),
    topics: packLists(events.map(({ topics }) => numbers(topics, 'topic'))),
    people: packLists(events.map(({ people }) => numbers(people, 'person'))),
    places: packLists(events.map(({ places }) => numbers(places, 'place'))),
    articles: packLists(events.map(({ citations }) => numbers(articlesOf(citations), 'source'))),
  };
}

function articlesOf(citations: TimelineEvent['citations']): string[] {
  return [...new Set(citations.map(({ article }) => article))];
}

/** What few dates have: candidates, the reach of an open end, an extent that is not simply their days. */
function sparseDays(
  events: readonly TimelineEvent[],
): Pick<ColumnShard, 'candidates' | 'reaches' | 'extents'> {
  const sparse: Pick<ColumnShard, 'candidates' | 'reaches' | 'extents'> = {
    candidates: {},
    reaches: {},
    extents: {},
  };
  // Where no day is known at all, days are counted from the one before, as in `packDates`.
  let day = 0;
  for (const [at, event] of events.entries()) {
    const { when } = event;
    if (when === null) break;
    const { earliest, latest, candidates, reaches } = when;
    const known = earliest ?? latest;
    if (known !== null) day = numberOf(known);
    if (candidates !== undefined)
      sparse.candidates[at] = candidates.flatMap(({ earliest, latest }) => [
        numberOf(earliest) - day,
        numberOf(latest) - day,
      ]);
    const reach = reaches === undefined ? undefined : numberOf(reaches) - day;
    if (latest === null && reach !== undefined) sparse.reaches[at] = reach;
    const plain = plainExtent(latest === null ? null : numberOf(latest) - day, reach ?? 0);
    const extent = extentOfEvent(event);
    const from = extent === null ? 0 : extent.from / DAY_MS - day;
    const to = extent === null ? 0 : extent.to / DAY_MS - day;
    if (from !== 0 || to !== plain) sparse.extents[at] = [from, to];
  }
  return sparse;
}
