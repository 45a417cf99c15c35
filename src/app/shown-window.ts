import type { Day } from '../core/model/published.ts';

interface ShownWindow {
  from: Day;
  to: Day;
}

/**
 * The days that the axis shows now, at every frame of a move. Not part of the app's own state: what follows it
 * is one small panel, and the rest of the page must not be drawn anew sixty times a second.
 */
export interface ShownWindowStore {
  current: () => ShownWindow | null;
  set: (from: Day, to: Day) => void;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
}

export function createShownWindow(): ShownWindowStore {
  const listeners = new Set<() => void>();
  let shown: ShownWindow | null = null;
  return {
    current: () => shown,
    set: (from, to) => {
      if (shown?.from === from && shown.to === to) return;
      shown = { from, to };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
