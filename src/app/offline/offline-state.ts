import { useSyncExternalStore } from 'react';
import type { Kept } from '../../offline/kept-site.ts';

export interface OfflineState {
  /** What is kept for reading without a network; `null` where nothing is, or nobody knows. */
  kept: Kept | null;
  /** There is a newer version of the site than this page. */
  newer: boolean;
}

const NOTHING: OfflineState = { kept: null, newer: false };

let state = NOTHING;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeOffline(changes: Partial<OfflineState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

export function useOfflineState(): OfflineState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => NOTHING,
  );
}
