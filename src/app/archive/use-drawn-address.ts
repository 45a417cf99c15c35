import { useEffect, useMemo, useState } from 'react';
import type { ViewState } from '../../core/link/view-state.ts';
import type { ViewStateDoor } from '../use-view-state.ts';
import type { ArchiveDoor } from './archive-door.ts';
import { useAnswered, useHasFailed } from './use-archive.ts';
import { useChoosing } from './use-choosing.ts';

/** An answer that takes longer is not waited for: the page shows what is chosen, and that it is not counted yet. */
const PATIENCE_MS = 300;

interface Drawn {
  address: ViewStateDoor;
  /** The worker's last answer is of what is chosen in it. */
  isAnswered: boolean;
}

/**
 * The address as the page is drawn by. What narrows the events is in it only when the worker has answered: so the page
 * is drawn once for each answer, and not before it. All else follows the address at once.
 */
export function useDrawnAddress(door: ArchiveDoor, address: ViewStateDoor): Drawn {
  const question = useChoosing(door, address.state);
  const answered = useAnswered(door);
  const hasFailed = useHasFailed(door);
  const [late, setLate] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(question);
  const isDue = answered === question || answered === null || hasFailed || late === question;
  if (isDue && drawn !== question) setDrawn(question);

  useEffect(() => {
    if (isDue) return;
    const timer = setTimeout(() => setLate(question), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isDue, question]);

  const now = isDue ? question : drawn;
  const { state, problems, go, goBack, hrefWith, cover, dismissProblems } = address;
  const text = JSON.stringify({ ...state, ...JSON.parse(now) });
  const told = JSON.stringify(problems);
  // The same as long as the same is drawn: an address that is read anew is no news.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link says all that is in the state
  const drawnAddress = useMemo((): ViewStateDoor => {
    const state: ViewState = JSON.parse(text);
    return {
      state,
      problems: JSON.parse(told),
      ...{ go, goBack, cover, dismissProblems },
      hrefWith: (changes) => hrefWith({ ...state, ...changes }),
    };
  }, [text, told, go, goBack, cover, dismissProblems]);
  return { address: drawnAddress, isAnswered: answered === now };
}
