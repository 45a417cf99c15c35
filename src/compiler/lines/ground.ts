import type { Day, Id } from '../../core/model/published.ts';
import { type Kind, type Known, nothingKnown } from '../read/corpus.ts';
import type { Head } from './read-head.ts';

/** What a line is proved against: all of the head that has a say in it, as plain data, so that it can be posted. */
export interface Ground {
  languages: string[] | null;
  collected: Day | null;
  /** Ids by kind. */
  ids: Record<EntityKind, Id[]>;
  /** Kinds of which none can be called missing, since their list could not be read. */
  unread: Kind[];
  retired: { id: Id; to: Id }[];
  /** All spellings of people, places and topics. */
  spellings: string[];
}

export type EntityKind = 'person' | 'place' | 'topic' | 'kind';
const ENTITY_KINDS: readonly EntityKind[] = ['person', 'place', 'topic', 'kind'];

export function groundOf(head: Head): Ground {
  const ids = (items: readonly { id: Id }[]): Id[] => items.map((item) => item.id);
  return {
    languages: head.languages ?? null,
    collected: head.collected ?? null,
    ids: {
      person: ids(head.people),
      place: ids(head.places),
      topic: ids(head.topics),
      kind: ids(head.kinds),
    },
    unread: [...head.known.unread],
    retired: head.retired.map(({ id, to }) => ({ id, to })),
    spellings: [
      ...new Set([...head.people, ...head.places, ...head.topics].flatMap(({ spellings }) => spellings)),
    ],
  };
}

/** Place of each entity in one list of all, by which lines tell briefly what they use. */
export function entityNumbers(ground: Ground): Map<string, number> {
  const names = ENTITY_KINDS.flatMap((kind) => ground.ids[kind].map((id) => `${kind} ${id}`));
  return new Map(names.map((name, n) => [name, n]));
}

/** What one line can know. Whether articles, events and citations of other lines exist is asked of the whole. */
export function knownTo(ground: Ground): Known {
  const known = nothingKnown();
  for (const kind of ENTITY_KINDS) known.ids[kind] = new Set(ground.ids[kind]);
  known.unread = new Set([...ground.unread, 'article', 'event', 'citation']);
  return known;
}
