import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** What scrolls a list, and how far down in it the list begins, in CSS pixels. */
export interface Scroller {
  element: HTMLElement | null;
  margin: number;
}

/**
 * Which element that is depends on the width of the window; on a very low one it is the page itself.
 *
 * @returns also a way to look once more, which tells the margin
 */
export function useScroller(body: RefObject<HTMLElement | null>): Scroller & { look: () => number } {
  const [scroller, setScroller] = useState<Scroller>({ element: null, margin: 0 });
  const look = useCallback(() => {
    const { current } = body;
    if (current === null) return 0;
    const element = scrollerOf(current);
    const top = element === document.documentElement ? 0 : element.getBoundingClientRect().top;
    const margin = Math.round(
      current.getBoundingClientRect().top - top + element.scrollTop - element.clientTop,
    );
    setScroller((known) =>
      known.element === element && known.margin === margin ? known : { element, margin },
    );
    return margin;
  }, [body]);
  useLayoutEffect(() => {
    look();
    const { current } = body;
    if (current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(scrollerOf(current));
    // What stands above the list.
    for (const before of standingBefore(current)) observer.observe(before);
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [body, look]);
  return { ...scroller, look };
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Elements before this one and before those that hold it, up to what scrolls. */
function standingBefore(element: HTMLElement): Element[] {
  const found: Element[] = [];
  const end = scrollerOf(element);
  for (let at: Element | null = element; at !== null && at !== end; at = at.parentElement) {
    for (let one = at.previousElementSibling; one !== null; one = one.previousElementSibling) found.push(one);
  }
  return found;
}
