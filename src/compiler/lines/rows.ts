import type { Id } from '../../core/model/published.ts';
import type { Entry, EntryEvent, JoinedEvent, PlacedText } from './entry.ts';
import type { Order } from './order.ts';
import type { Needs, ProvedLine, StoredText } from './proved-line.ts';
import type { Tally } from './tally.ts';

/** A proved line as it is remembered, without where it and its texts stand: that follows from the order of all. */
export type EntryRow = [
  digest: string,
  article: TextRow,
  evidence: number,
  events: EventRow[],
  used: number[],
  spellings: number[],
  needs: Needs,
];
/** An event of which several lines tell. */
export type JoinedRow = [text: TextRow, tally: number];
type TextRow = [id: Id, order: Order, bytes: number, digest: string];
type EventRow = [
  text: TextRow,
  description: string | null,
  keys: Id[],
  tally: number,
  more: Pick<EntryEvent, 'partOf' | 'follows' | 'sides'> & {
    /** Of this event only its union with other lines was written. */
    joined?: true;
  },
];

/** Tallies by their place in one list: a hundred thousand events have some thousand different ones. */
export class Tallies {
  readonly list: Tally[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(known: readonly Tally[] = []) {
    for (const tally of known) this.numberOf(tally);
  }

  numberOf(tally: Tally): number {
    const text = JSON.stringify(tally);
    const number = this.#numbers.get(text) ?? this.list.length;
    if (number === this.list.length) {
      this.#numbers.set(text, number);
      this.list.push(tally);
    }
    return number;
  }
}

export function rowOf(
  digest: string,
  { article, evidence, events, used, spellings, needs }: ProvedLine,
  isJoined: (id: Id) => boolean,
  tallies: Tallies,
): EntryRow {
  const rows = events.map((event): EventRow => {
    const { id, description, keys, tally, partOf, follows, sides } = event;
    const more = {
      ...(partOf !== undefined && { partOf }),
      ...(follows && { follows }),
      ...(sides && { sides }),
      ...(isJoined(id) && { joined: true as const }),
    };
    return [textRow(event), description, keys, tallies.numberOf(tally), more];
  });
  return [digest, textRow(article), evidence, rows, used, spellings, needs];
}

export const joinedRow = (event: Omit<JoinedEvent, 'place'>, tallies: Tallies): JoinedRow => [
  textRow(event),
  tallies.numberOf(event.tally),
];

/** Where its texts stand is not known yet. */
export function entryOf(row: EntryRow, tallies: readonly Tally[]): Entry {
  const [digest, article, evidence, events, used, spellings, needs] = row;
  return {
    number: 0,
    offset: 0,
    length: 0,
    digest,
    article: placed(article, 'articles'),
    evidence,
    events: events.map(([text, description, keys, tally, { joined, ...more }]) => ({
      ...placed(text, 'events'),
      ...(joined && { place: undefined }),
      description,
      keys,
      tally: tallyAt(tallies, tally),
      ...more,
      alone: [],
    })),
    used,
    spellings,
    needs,
  };
}

export const joinedOf = ([text, tally]: JoinedRow, tallies: readonly Tally[]): JoinedEvent => ({
  ...placed(text, 'events'),
  tally: tallyAt(tallies, tally),
});

function textRow({ id, order, bytes, digest }: StoredText): TextRow {
  return [id, order, bytes, digest];
}

function placed([id, order, bytes, digest]: TextRow, file: 'events' | 'articles'): PlacedText {
  return { id, order, bytes, digest, place: { in: file, offset: 0 } };
}

function tallyAt(tallies: readonly Tally[], number: number): Tally {
  const tally = tallies[number];
  if (!tally) throw new Error('what was remembered of the lines is broken: delete .cache/lines');
  return tally;
}
