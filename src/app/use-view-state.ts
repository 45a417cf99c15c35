import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from '../core/link/codec.ts';
import type { Problem } from '../core/link/problem.ts';
import { type IsComing, resolve } from '../core/link/resolve.ts';
import type { ViewState } from '../core/link/view-state.ts';
import type { Id, TimelineIndex } from '../core/model/published.ts';
import type { AddressBar } from './address-bar.ts';
import { spokenLanguages } from './i18n/languages.ts';
import { stillTold } from './still-told.ts';

/** Typing and panning are no steps to go back through; whatever else changes is one. */
const CONTINUOUS: ReadonlySet<string> = new Set<keyof ViewState>(['q', 'from', 'to']);

/** What becomes different. */
export type Changes = Partial<ViewState> | ((now: ViewState) => Partial<ViewState>);

export interface ViewStateDoor {
  state: ViewState;
  /** Parts of the address that could not be followed; kept while the reader changes something else. */
  problems: Problem[];
  /** The reader has read them. */
  dismissProblems: () => void;
  /**
   * Changes what is shown, and the address with it; what depends on what is shown by then is worked out of that.
   * `step`: Back undoes it even where typing would not be one.
   */
  go: (changes: Changes, how?: { step: boolean }) => void;
  /** The same, by going back to where that was shown just before, the axis's window aside; else by a step. */
  goBack: (changes: Partial<ViewState>) => void;
  /** See the address bar. */
  cover: AddressBar['cover'];
  /** The link to what the changes would show. */
  hrefWith: (changes: Partial<ViewState>) => string;
}

/**
 * What the address asks for, as far as the data has it.
 *
 * @param hasPage whether an event has a page of its own
 */
export function useViewState(
  bar: AddressBar,
  index: TimelineIndex,
  hasPage: (event: Id) => boolean,
  isComing?: IsComing,
): ViewStateDoor {
  const address = useSyncExternalStore(bar.subscribe, bar.current);
  const { languages } = index.site;
  const site = useMemo(() => ({ languages: spokenLanguages(languages), hasPage }), [languages, hasPage]);
  const follow = useCallback(
    (wanted: string) => {
      const at = wanted.includes('?') ? wanted.indexOf('?') : wanted.length;
      return resolve(readAddress(wanted.slice(0, at), wanted.slice(at), site), index, isComing);
    },
    [index, site, isComing],
  );
  const { state, problems: fresh, moved } = useMemo(() => follow(address), [follow, address]);
  // Of an address that this page has written. Any other, Back's included, tells its own.
  const [kept, setKept] = useState<{ address: string; problems: Problem[] } | null>(null);
  const problems = kept?.address === address ? kept.problems : fresh;
  const keep = useCallback(
    (before: string, next: string, changes: Partial<ViewState>) =>
      setKept((known) => {
        const told = known?.address === before ? known.problems : follow(before).problems;
        return { address: next, problems: stillTold(told, changes) };
      }),
    [follow],
  );

  useEffect(() => {
    if (!moved) return;
    const next = writeAddress(state, site);
    keep(bar.current(), next, {});
    bar.replace(next);
  }, [moved, bar, state, site, keep]);

  const go = useCallback(
    (wanted: Changes, { step } = { step: false }) => {
      // From the bar and not from the last render: two changes in one turn must not undo each other.
      const before = bar.current();
      const now = follow(before).state;
      const changes = typeof wanted === 'function' ? wanted(now) : wanted;
      const next = writeAddress({ ...now, ...changes }, site);
      keep(before, next, changes);
      const continuous = Object.keys(changes).every((key) => CONTINUOUS.has(key));
      if (continuous && !step) bar.replace(next);
      else bar.push(next);
    },
    [bar, follow, site, keep],
  );
  const goBack = useCallback(
    (changes: Partial<ViewState>) => {
      const still = { from: null, to: null };
      const wanted = writeAddress({ ...follow(bar.current()).state, ...changes, ...still }, site);
      const isWanted = (address: string) =>
        writeAddress({ ...follow(address).state, ...still }, site) === wanted;
      if (!bar.back(isWanted)) go(changes);
    },
    [bar, follow, site, go],
  );
  const dismissProblems = useCallback(() => setKept({ address: bar.current(), problems: [] }), [bar]);
  const hrefWith = useCallback(
    (changes: Partial<ViewState>) => bar.href(writeAddress({ ...state, ...changes }, site)),
    [bar, state, site],
  );
  return { state, problems, dismissProblems, go, goBack, cover: bar.cover, hrefWith };
}
