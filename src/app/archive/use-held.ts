import { useEffect, useSyncExternalStore } from 'react';
import type { Problem } from '../../core/link/problem.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { Citation, Id, TimelineEvent } from '../../core/model/published.ts';
import type { DataFailure } from '../fetch-data.ts';
import type { ArchiveDoor } from './archive-door.ts';
import { type HeldState, type HeldStore, heldKey } from './held-store.ts';
import type { LookedFor } from './protocol.ts';

export function useHeld(held: HeldStore): HeldState {
  return useSyncExternalStore(held.subscribe, held.current);
}

/** Asks for what the address names, and goes on asking where that leads on. */
export function useWanted(held: HeldStore, { event, citation, article, source }: ViewState): void {
  const sources = source.join(' ');
  const state = useHeld(held);
  // Again whenever something comes: it may lead on to another, or something else may have made room for it.
  useEffect(() => {
    if (event !== null) void held.want('event', event);
    if (citation !== null && !cites(event, citation, state)) void held.want('citation', citation);
    if (article !== null) void held.want('article', article);
    for (const id of sources === '' ? [] : sources.split(' ')) void held.want('article', id);
  }, [held, event, citation, article, sources, state]);
}

/** Of an event that is on its way nothing is known yet: it may well have the citation. */
function cites(event: string | null, key: string, { index }: HeldState): boolean {
  if (event === null) return false;
  const here = index.events.find(({ id }) => id === event);
  return here === undefined || here.citations.some((citation: Citation) => citation.key === key);
}

/** Why what the address names is not here: on its way, or lost. `null` where it is here, or is nowhere. */
export function missingOf(
  { event, citation, article }: ViewState,
  { index, isComing, failures }: HeldState,
): { failure: DataFailure | null } | null {
  const isHere = (all: readonly { id: Id }[], id: Id) => all.some((one) => one.id === id);
  const named: [part: LookedFor, id: Id][] = [];
  if (event !== null && !isHere(index.events, event)) named.push(['event', event]);
  else if (event === null && citation !== null) named.push(['citation', citation]);
  else if (event === null && article !== null && !isHere(index.articles, article))
    named.push(['article', article]);
  const coming = named.find(([part, id]) => isComing(part, id));
  return coming === undefined ? null : { failure: failures.get(heldKey(...coming)) ?? null };
}

/** Events that may have been meant by an id that is nowhere: once they are here, the page offers them. */
export function useNearest(door: ArchiveDoor, held: HeldStore, unknown: Problem | undefined): void {
  const id = unknown?.part === 'event' ? unknown.value : null;
  useEffect(() => {
    if (id === null) return;
    const stop = new AbortController();
    door.ask('nearest', { id }, stop.signal).then(
      (ids) => {
        for (const near of ids) void held.want('event', near);
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [door, held, id]);
}

/** The events that belong beside a chosen one: those that it names, and those that its article reports besides. */
export function useBeside(door: ArchiveDoor, held: HeldStore, event: TimelineEvent | null): void {
  useEffect(() => {
    if (event === null) return;
    const stop = new AbortController();
    door.ask('related', { event }, stop.signal).then(
      (related) => held.put(related),
      () => undefined,
    );
    return () => stop.abort();
  }, [door, held, event]);
}

/** The events that an article reports, once its text is read: the signs in its margin lead to them. */
export function useCiting(
  door: ArchiveDoor,
  held: HeldStore,
  article: { id: string; isRead: boolean } | null,
): void {
  const id = article?.isRead ? article.id : null;
  useEffect(() => {
    if (id === null) return;
    const stop = new AbortController();
    const number = held.current().index.articleNumbers.get(id) ?? null;
    door.ask('citing', { article: id, number }, stop.signal).then(
      (citing) => held.put(citing),
      () => undefined,
    );
    return () => stop.abort();
  }, [door, held, id]);
}
