import type { Id } from '../../core/model/published.ts';
import type { Needs, ProvedEvent, StoredText } from './proved-line.ts';
import type { Tally } from './tally.ts';

/** Where a text lies: in the pool of what was proved now, or in what was written before. */
interface Place {
  in: 'pool' | 'events' | 'articles';
  offset: number;
}

export type PlacedText = StoredText & { place: Place };

/** An event as a line tells it; without a place if only what several lines tell of it together is kept. */
export type EntryEvent = ProvedEvent & { place: Place | undefined };

/** A proved line of the corpus: what is kept of it in memory. */
export interface Entry {
  /** In the file as it is now. */
  number: number;
  offset: number;
  length: number;
  digest: string;
  article: PlacedText;
  evidence: number;
  events: EntryEvent[];
  used: number[];
  spellings: number[];
  needs: Needs;
}

/** A line that is not proved yet. */
export type FreshLine = Pick<Entry, 'number' | 'offset' | 'length' | 'digest'>;

/** An event of which several lines tell, put together. */
export type JoinedEvent = PlacedText & { tally: Tally };

/** Lines by the event that they tell of, for events of more than one. */
export type Tellers = Map<Id, Entry[]>;
