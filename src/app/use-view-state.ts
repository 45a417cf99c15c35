import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from '../core/link/codec.ts';
import type { Problem } from '../core/link/problem.ts';
import { resolve } from '../core/link/resolve.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { TimelineIndex } from '../core/model/published.ts';
import type { AddressBar } from './address-bar.ts';
import { spokenLanguages } from './i18n/languages.ts';

/** Typing and panning are no steps to go back through; whatever else changes is one. */
const CONTINUOUS: ReadonlySet<string> = new Set<keyof ViewState>(['q', 'from', 'to']);

export interface ViewStateDoor {
  state: ViewState;
  /** Parts of the address that could not be followed. */
  problems: Problem[];
  /** Changes what is shown, and the address with it. */
  go: (changes: Partial<ViewState>) => void;
  /** The link to what the changes would show. */
  hrefWith: (changes: Partial<ViewState>) => string;
}

/** What the address asks for, as far as the data has it. */
export function useViewState(bar: AddressBar, index: TimelineIndex): ViewStateDoor {
  const address = useSyncExternalStore(bar.subscribe, bar.current);
  const site = useMemo(() => ({ languages: spokenLanguages(index.site.languages) }), [index]);
  const follow = useCallback(
    (wanted: string) => {
      const at = wanted.includes('?') ? wanted.indexOf('?') : wanted.length;
      return resolve(readAddress(wanted.slice(0, at), wanted.slice(at), site), index);
    },
    [index, site],
  );
  const { state, problems, moved } = useMemo(() => follow(address), [follow, address]);

  useEffect(() => {
    if (moved) bar.replace(writeAddress(state, site));
  }, [moved, bar, state, site]);

  const go = useCallback(
    (changes: Partial<ViewState>) => {
      // From the bar and not from the last render: two changes in one turn must not undo each other.
      const next = writeAddress({ ...follow(bar.current()).state, ...changes }, site);
      const continuous = Object.keys(changes).every((key) => CONTINUOUS.has(key));
      if (continuous) bar.replace(next);
      else bar.push(next);
    },
    [bar, follow, site],
  );
  const hrefWith = useCallback(
    (changes: Partial<ViewState>) => bar.href(writeAddress({ ...state, ...changes }, site)),
    [bar, state, site],
  );
  return { state, problems, go, hrefWith };
}
