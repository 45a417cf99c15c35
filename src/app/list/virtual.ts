/** The one door to the library that knows which rows of a long list are in sight. */

import {
  measureElement,
  observeElementOffset,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Of what is in sight. */
export interface ItemRange {
  startIndex: number;
  endIndex: number;
  overscan: number;
  count: number;
}

interface Options {
  count: number;
  scroller: HTMLElement | null;
  /** CSS pixels that an item takes, as far as is known. */
  sizeOf: (item: number) => number;
  /** Another number for an item of which what was measured no longer holds; the same function while it does. */
  keyOf: (item: number) => number;
  /** Items to be drawn; the same function while they are the same. */
  extract: (range: ItemRange) => number[];
  overscan: number;
  /** CSS pixels from the beginning of what scrolls to the first item. */
  margin: number;
  /** Pixels that stay free above and below an item that is scrolled to. */
  above: number;
  below: number;
}

export function useVirtual({ scroller, sizeOf, keyOf, extract, margin, above, below, ...rest }: Options) {
  const isTold = useRef(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return useVirtualizer<HTMLElement, HTMLElement>({
    ...rest,
    // The browser tells the height of a row once it has laid out the page: to ask for it would be to lay it out now.
    measureElement: (element, told, instance) => {
      if (told === undefined) return knownSize(instance, instance.indexFromElement(element));
      isTold.current = true;
      queueMicrotask(() => {
        isTold.current = false;
      });
      return measureElement(element, told, instance);
    },
    // Rows that are another height than was thought are moved before they are painted.
    onChange: (_, isDrawn) => {
      if (!isDrawn && isTold.current) flushSync(redraw);
    },
    getScrollElement: () => scroller,
    estimateSize: sizeOf,
    getItemKey: keyOf,
    rangeExtractor: extract,
    scrollMargin: margin,
    scrollPaddingStart: above,
    scrollPaddingEnd: below,
    observeElementOffset: observeOffset,
  });
}

/** As the library's own; a page that scrolls as a whole says so on the document alone. */
function observeOffset(
  instance: Virtualizer<HTMLElement, HTMLElement>,
  onOffset: (offset: number, isScrolling: boolean) => void,
) {
  const undo = observeElementOffset(instance, onOffset);
  const element = instance.scrollElement;
  if (element !== document.documentElement) return undo;
  const pass = () => element.dispatchEvent(new Event('scroll'));
  document.addEventListener('scroll', pass, { passive: true });
  return () => {
    undo?.();
    document.removeEventListener('scroll', pass);
  };
}

function knownSize({ itemSizeCache, options }: Virtualizer<HTMLElement, HTMLElement>, item: number): number {
  return itemSizeCache.get(options.getItemKey(item)) ?? options.estimateSize(item);
}
