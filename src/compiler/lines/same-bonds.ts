import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../../core/model/published.ts';
import type { Entry, EntryEvent } from './entry.ts';
import { idHash, type Ledger } from './ledger.ts';
import type { ProvedLine } from './proved-line.ts';

/** What lines that have changed tell now and told before. */
export interface Change {
  gone: readonly Entry[];
  fresh: readonly ProvedLine[];
  /** Events of several lines, of which each tells what it told before, letter for letter. */
  shared: ReadonlySet<Id>;
}

/** The ids of lines, as hashes for the ledger and as they are. */
export type NamedIds = Map<number, { id: Id; kind: 'article' | 'citation' | 'event' }>;

/**
 * Whether a change leaves whole what lines owe each other, so that nothing but the lines themselves had to be proved:
 * no id that anybody names has gone, none is new that may be another's, nothing rests on what has changed, and events
 * of several lines are told as before. Where this cannot be said at once, it is not said.
 */
export function keepsBonds(change: Change, ledger: Ledger, before: NamedIds, after: NamedIds): boolean {
  const { gone, fresh, shared } = change;
  const needed = new Set(ledger.needed);
  const linked = new Set(ledger.linked);
  for (const [hash, { id, kind }] of before) {
    if (needed.has(id) && kind !== 'event') return false;
    if (!after.has(hash) && (linked.has(id) || shared.has(id))) return false;
  }
  for (const [hash, { id }] of after) {
    if (before.has(hash)) continue;
    if (linked.has(id) || holds(ledger.ids, hash)) return false;
  }
  const earlier = new Map(gone.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  return fresh.every(
    ({ needs, events }) =>
      needs.citations.length + needs.articles.length === 0 &&
      events.every((event) => shared.has(event.id) || standsAlone(event, earlier.get(event.id))),
  );
}

/** Whether an event of one line has all that it needs there, and is bound to others as before. */
function standsAlone(
  { description, keys, sides = [], alone, partOf, follows = [] }: Omit<EntryEvent, 'place'>,
  before: EntryEvent | undefined,
): boolean {
  return (
    description !== null &&
    keys.length > 0 &&
    alone.length === 0 &&
    sides.every((key) => keys.includes(key)) &&
    partOf === before?.partOf &&
    isDeepStrictEqual(follows, before?.follows ?? [])
  );
}

/** `undefined` if one is there twice. @param shared events that may be */
export function idsOf(
  lines: readonly Pick<ProvedLine, 'article' | 'events'>[],
  shared: ReadonlySet<Id>,
): NamedIds | undefined {
  const ids: NamedIds = new Map();
  let isSound = true;
  const add = (kind: 'article' | 'citation' | 'event', id: Id): void => {
    const hash = idHash(kind, id);
    if (ids.has(hash) && !(kind === 'event' && shared.has(id))) isSound = false;
    ids.set(hash, { id, kind });
  };
  for (const { article, events } of lines) {
    add('article', article.id);
    for (const { id, keys } of events) {
      add('event', id);
      for (const key of keys) add('citation', key);
    }
  }
  return isSound ? ids : undefined;
}

/** The hashes of all ids after a change. */
export function idsAfter(ids: Uint32Array, before: NamedIds, after: NamedIds): Uint32Array {
  const gone = new Set([...before.keys()].filter((hash) => !after.has(hash)));
  const added = [...after.keys()].filter((hash) => !before.has(hash));
  if (gone.size + added.length === 0) return ids;
  const left = ids.filter((hash) => !gone.delete(hash));
  const out = new Uint32Array(left.length + added.length);
  out.set(left);
  out.set(added, left.length);
  return out.sort();
}

function holds(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
