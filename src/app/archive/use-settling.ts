import { useCallback, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { View, ViewState } from '../../core/link/view-state.ts';
import type { ShownWindowStore } from '../shown-window.ts';
import type { ArchiveDoor } from './archive-door.ts';
import { lookingAt } from './use-choosing.ts';

/** At the latest after so long: what should be drawn may never be. */
const LATEST_MS = 20_000;

interface Now {
  state: ViewState;
  view: View;
  /** Of the list. */
  rowsShown: ShownWindowStore;
  /** What is to be read is on its way. */
  isReading: boolean;
}

/**
 * Lets the rest come once what was asked for is drawn: the axis, or in its place the first rows, and the quote that a
 * link leads to. Before that it would be in the way.
 *
 * @returns to be called when the axis is drawn
 */
export function useSettling(door: ArchiveDoor, { state, view, rowsShown, isReading }: Now): () => void {
  const isDrawn = useRef(false);
  const latest = useRef({ state, isReading });
  useLayoutEffect(() => {
    latest.current = { state, isReading };
  });
  const settle = useCallback(() => door.settle(lookingAt(latest.current.state)), [door]);
  const soon = useCallback(() => {
    if (isDrawn.current && !latest.current.isReading) afterPaint(settle);
  }, [settle]);
  const drawn = useCallback(() => {
    isDrawn.current = true;
    soon();
  }, [soon]);

  useEffect(() => (view === 'list' ? rowsShown.subscribe(drawn) : undefined), [view, rowsShown, drawn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is nothing more to wait for
  useEffect(soon, [isReading, soon]);
  useEffect(() => {
    const timer = setTimeout(settle, LATEST_MS);
    return () => clearTimeout(timer);
  }, [settle]);
  return drawn;
}

/** Whether the rest may come. */
export function useIsSettled(door: ArchiveDoor): boolean {
  return useSyncExternalStore(door.subscribe, () => door.current().isSettled);
}

/** What is drawn is painted two frames later; a page that is not seen has none. */
function afterPaint(act: () => void): void {
  if (document.visibilityState === 'hidden') act();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)));
}
