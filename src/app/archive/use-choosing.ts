import { useEffect } from 'react';
import { numberOf } from '../../core/dates/day-number.ts';
import type { Narrowing } from '../../core/find/active-filters.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import { useSpeech } from '../i18n/speech.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { Looking } from './protocol.ts';

/**
 * Tells the worker what is chosen, and when the page is drawn: then the rest may come.
 *
 * @returns the question as text
 */
export function useChoosing(door: ArchiveDoor, state: ViewState): string {
  const { calendar } = useSpeech();
  const { topic, person, people, place, kind, source, status, precision, disagree, since, until, q } = state;
  // The address is read anew at every change, a pan of the axis included: equal choices are the same question.
  const question = JSON.stringify({
    ...{ topic, person, people, place, kind, source, status, precision, disagree, since, until, q },
  } satisfies Narrowing);
  const looking = JSON.stringify(lookingAt(state));

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the reader looks is told with the next choice
  useEffect(() => {
    door.choose(JSON.parse(question), calendar, JSON.parse(looking));
  }, [door, question, calendar]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each archive
  useEffect(() => whenIdle(() => door.settle(JSON.parse(looking))), [door]);
  return question;
}

function lookingAt({ from, to }: ViewState): Looking | null {
  return from === null || to === null ? null : { from: numberOf(from), to: numberOf(to) + 1 };
}

/** At the latest after so long: a page may be busy for as long as it is read. */
const LATEST_MS = 3000;
/** Safari does not know when a page is idle. */
const SOON_MS = 600;

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, SOON_MS);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(idle);
}
