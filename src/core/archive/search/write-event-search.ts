/**
 * Writes the search in the headlines, quotes and names of an archive's events. To be called by the build:
 *
 *     const search = createEventSearchWriter(head, language);
 *     for (const event of events) search.add(event); // in order of ordinals: in time, undated reports last
 *     const directory = await search.write((piece) => files.piece([language], 'search-events', piece));
 *     // manifest.search.events = directory
 *
 * 100,000 events take some ten seconds and 100 MB.
 */
import type { TimelineEvent } from '../../model/published.ts';
import { addTo } from '../bitset.ts';
import type { PutPiece } from './cut-pieces.ts';
import { type Entities, entitiesOf, numberEntities, spellingsOf } from './entities.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import { putGroups } from './group-pieces.ts';
import { IndexWriter } from './index-writer.ts';
import { readList, readListInto, writeList } from './list-code.ts';
import { ListStore } from './list-store.ts';

export interface EventSearchWriter {
  add: (event: TimelineEvent) => void;
  /** @returns the name of its directory */
  write: (put: PutPiece) => Promise<string>;
}

/** @param size of a piece, in characters; for tests */
export function createEventSearchWriter(
  entities: Entities,
  language: string,
  size?: number,
): EventSearchWriter {
  const named = entitiesOf(entities);
  const numbersOf = numberEntities(entities);
  /** Ordinals of the events that name each of them. */
  const events = new ListStore();
  const eventsOf = (number: number): Uint32Array => {
    const ordinals = new Uint32Array(events.countOf(number));
    events.readInto(number, ordinals, 0);
    return ordinals;
  };
  const index = new IndexWriter({
    fields: Object.keys(EVENT_FIELDS).length,
    ...(size !== undefined && { size }),
    into: (set, field, list) => {
      if (field !== EVENT_FIELDS.name) return readListInto(set, list);
      for (const number of readList(list, named.length))
        for (const ordinal of eventsOf(number)) addTo(set, ordinal);
    },
  });
  let ordinal = 0;
  return {
    add: (event) => {
      index.add(ordinal, EVENT_FIELDS.title, event.title[language] ?? '');
      for (const { exact, translation } of event.citations) {
        index.add(ordinal, EVENT_FIELDS.quote, exact);
        index.add(ordinal, EVENT_FIELDS.quote, translation[language] ?? '');
      }
      for (const number of numbersOf(event)) events.add(number, ordinal);
      ordinal += 1;
    },
    write: async (put) => {
      for (const [number, entity] of named.entries()) {
        // Names that no event has are no words of the corpus.
        if (events.countOf(number) === 0) continue;
        for (const spelling of spellingsOf(entity)) index.add(number, EVENT_FIELDS.name, spelling);
      }
      const lists = named.map((_, number) => writeList(eventsOf(number)));
      const groups = await putGroups(lists, put, size);
      return put(await index.write(ordinal, groups, put));
    },
  };
}
