import { useEffect, useState } from 'react';
import type { Day } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';
import type { Stretch } from './stretch.ts';

/** The axis follows within this time; until then what the reader has set is shown, not where the axis still is. */
const FOLLOWED_MS = 700;

/** The window as the reader holds it, else as the axis has it. */
export function useHeldWindow(window: { from: Day; to: Day } | null, onMove: (window: Stretch) => void) {
  const [own, setOwn] = useState<Stretch | null>(null);
  useEffect(() => {
    if (own === null) return;
    const timer = setTimeout(() => setOwn(null), FOLLOWED_MS);
    return () => clearTimeout(timer);
  }, [own]);
  const held = own ?? (window && { from: numberOf(window.from), to: numberOf(window.to) + 1 });
  const hold = (next: Stretch) => {
    if (held && next.from === held.from && next.to === held.to) return;
    setOwn(next);
    onMove(next);
  };
  return { held, hold, isHeld: own !== null };
}
