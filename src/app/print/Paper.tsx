import { type ComponentType, useEffect, useState } from 'react';
import type { PaperProps } from './PaperSheet.tsx';
import { usePrinting } from './use-printing.ts';

let Sheet: ComponentType<PaperProps> | null = null;

async function load(): Promise<void> {
  Sheet ??= (await import('./PaperSheet.tsx')).PaperSheet;
}

/** Called when the page has nothing else to do. Safari does not know when that is. */
const idle: (callback: () => void) => void =
  typeof requestIdleCallback === 'function' ? (callback) => requestIdleCallback(callback) : setTimeout;

/**
 * What the printer gets in place of the page. Loaded once the page has come to rest, since a printer waits for
 * nothing; until then, and if it never comes, the page itself is printed.
 */
export function Paper(props: PaperProps) {
  const [, setLoaded] = useState(false);
  const printing = usePrinting();
  useEffect(() => {
    idle(() => {
      // It would only fail, and be asked for again by whoever prints.
      if (!navigator.onLine) return;
      load().then(
        () => setLoaded(true),
        () => undefined,
      );
    });
  }, []);
  return printing && Sheet ? <Sheet {...props} /> : null;
}

/** As the browser's own command does, but with everything at hand. */
export async function printPage(): Promise<void> {
  // A quote with figures needs a part of the typeface that the page may not have shown yet.
  const letters = document.fonts.load('1rem "Noto Naskh Arabic Variable"', '\u0628 0');
  await Promise.all([load(), letters]).catch(() => undefined);
  window.print();
}
