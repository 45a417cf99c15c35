import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Narrowing } from '../../core/find/active-filters.ts';

/** What the reader has chosen, while the page still shows what they chose before: the answer is on its way. */
export interface AskedChoices {
  current: () => Narrowing;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
  /** The reader is about to change it so: what it would show is worked out while they press. */
  foresee: (changes: (now: Narrowing) => Partial<Narrowing>) => void;
}

/** `null` where whatever is chosen is drawn at once. */
export const AskedContext = createContext<AskedChoices | null>(null);

/**
 * A part of it, for the control by which it is chosen: that follows the reader at once, and nothing else does.
 *
 * @param drawn the same part of what the page shows
 */
export function useAsked<Part extends string | boolean>(part: (asked: Narrowing) => Part, drawn: Part): Part {
  const asked = useContext(AskedContext);
  return useSyncExternalStore(
    asked?.subscribe ?? never,
    () => (asked === null ? drawn : part(asked.current())),
    () => drawn,
  );
}

/** For the control by which it is changed: to be called when a pointer or the focus comes to it. */
export function useForesee(): AskedChoices['foresee'] {
  return useContext(AskedContext)?.foresee ?? nothing;
}

const nothing = () => undefined;
const never = () => () => undefined;
