import { useState } from 'react';

/**
 * Counts the reader's choices: 0 while only the address has chosen, raised by each change of `selection`
 * (Back and Forward included) and by `again`, the same choice made once more.
 */
export function useFocusRequest(selection: string): { request: number; again: () => void } {
  const [known, setKnown] = useState(selection);
  const [request, setRequest] = useState(0);
  if (selection !== known) {
    setKnown(selection);
    setRequest(request + 1);
  }
  return { request, again: () => setRequest((count) => count + 1) };
}
