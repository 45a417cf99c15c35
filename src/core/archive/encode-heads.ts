import type { EventHead } from '../model/event-head.ts';
import { SCHEMA_VERSION } from '../model/published.ts';
import { STATUSES } from './codes.ts';
import type { HeadShard } from './format.ts';
import { packLists } from './lists.ts';
import { type Numbering, numberIn } from './numbering.ts';
import { packWholeDates } from './pack-dates.ts';

/** What the axis and the list show of some events that follow each other in time. */
export function encodeHeads(events: readonly EventHead[], numbering: Numbering): HeadShard {
  return {
    schema: 'sanad-heads',
    version: SCHEMA_VERSION,
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    kinds: events.map(({ kind }) => numberIn(numbering.kind, kind)),
    statuses: events.map(({ status }) => STATUSES.indexOf(status)).join(''),
    dates: packWholeDates(events.map(({ when }) => when)),
    people: packLists(events.map(({ people }) => people.map((id) => numberIn(numbering.person, id)))),
    topics: packLists(events.map(({ topics }) => topics.map((id) => numberIn(numbering.topic, id)))),
    disputes: disputesOf(events),
  };
}

function disputesOf(events: readonly EventHead[]): HeadShard['disputes'] {
  const disputes: HeadShard['disputes'] = {};
  for (const [at, { disagreements, citations }] of events.entries()) {
    if (disagreements.length === 0) continue;
    const heads = citations.map(({ key, article, when, status }) => ({ key, article, when, status }));
    disputes[at] = { disagreements: [...disagreements], citations: heads };
  }
  return disputes;
}
