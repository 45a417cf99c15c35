import { useEffect } from 'react';
import { numberOf } from '../../core/dates/day-number.ts';
import type { Narrowing } from '../../core/find/active-filters.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import { useSpeech } from '../i18n/speech.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { Looking } from './protocol.ts';

/** What narrows the events. The address is read anew at every change: equal choices are the same question, as text. */
export function questionOf(state: Narrowing): Narrowing {
  const { topic, person, people, place, kind, source, status, precision, disagree, since, until, q } = state;
  return { topic, person, people, place, kind, source, status, precision, disagree, since, until, q };
}

/** Tells the worker what is chosen. @returns the question as text */
export function useChoosing(door: ArchiveDoor, state: ViewState): string {
  const { calendar } = useSpeech();
  const question = JSON.stringify(questionOf(state));
  const looking = JSON.stringify(lookingAt(state));

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the reader looks is told with the next choice
  useEffect(() => {
    door.choose(JSON.parse(question), calendar, JSON.parse(looking));
  }, [door, question, calendar]);
  return question;
}

export function lookingAt({ from, to }: ViewState): Looking | null {
  return from === null || to === null ? null : { from: numberOf(from), to: numberOf(to) + 1 };
}
