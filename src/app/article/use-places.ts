import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Place } from './spread.ts';

/** Where each quote stands in the text as it is laid out now. */
export interface Places {
  /** In the order of the text. */
  quotes: Place[];
  /** Pixels from the top of the text to its end. */
  height: number;
  /** Height of a sign in the margin, in pixels: larger where it is for fingers. */
  sign: number;
}

/**
 * Measures the marks inside `text`, again whenever its size changes (a font arrives, the window turns).
 *
 * @param content whatever the marks are drawn from: another one is measured anew
 */
export function usePlaces(text: RefObject<HTMLElement | null>, content: unknown): Places {
  const [places, setPlaces] = useState<Places>({ quotes: [], height: 0, sign: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` decides which marks there are
  useLayoutEffect(() => {
    const element = text.current;
    if (element === null) return;
    const measure = () => setPlaces(measured(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, content]);
  return places;
}

function measured(text: HTMLElement): Places {
  const origin = text.getBoundingClientRect();
  const quotes = new Map<string, Place>();
  for (const mark of text.querySelectorAll<HTMLElement>('mark[data-quote]')) {
    const rects = mark.getClientRects();
    const first = rects[0];
    const last = rects[rects.length - 1];
    if (first === undefined || last === undefined) continue;
    const end = last.bottom - origin.top;
    const middle = (first.top + first.bottom) / 2 - origin.top;
    for (const key of mark.dataset.quote?.split(' ') ?? []) {
      const known = quotes.get(key);
      if (known === undefined) quotes.set(key, { key, start: first.top - origin.top, end, middle });
      else known.end = end;
    }
  }
  const sign = Number.parseFloat(getComputedStyle(text).getPropertyValue('--sign'));
  return { quotes: [...quotes.values()], height: origin.height, sign };
}
