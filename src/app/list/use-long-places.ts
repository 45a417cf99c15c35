import { type CSSProperties, type RefObject, useCallback, useRef, useState } from 'react';
import type { LongLayout } from './long-layout.ts';
import { type ItemSpan, steadySpan } from './steady-span.ts';
import { useScroller } from './use-scroller.ts';
import { type Sizes, sizeOf, useSizes } from './use-sizes.ts';
import { type ItemRange, useVirtual } from './virtual.ts';

/** Items that are drawn beyond what is seen, on both sides. */
const BEYOND = 5;
/** CSS pixels that stay free below a row that is scrolled to. */
const BELOW = 16;
/** More items than any list has. */
const MOST_ITEMS = 2 ** 24;

interface Asked {
  probe: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  layout: LongLayout;
  /** Items that are drawn wherever they are; `'all'` of them. */
  keep: readonly number[] | 'all';
}

/** Where everything in the list stands, and what of it is drawn. */
export interface LongPlaces {
  /** Items to be drawn, in order. */
  items: readonly number[];
  /** Those on the screen, the last included; `null` while nothing is known of it. */
  seen: { from: number; to: number } | null;
  /** Whether an item is on the screen or nearly so. */
  isNear: (item: number) => boolean;
  /** CSS pixels from the beginning of the list to an item, or to its end. */
  startOf: (item: number) => number;
  /** Of the list. */
  style: CSSProperties;
  sizes: Sizes;
  /** Takes an element with `data-index` at its real height. */
  measure: (element: HTMLElement | null) => void;
  /** CSS pixels that are scrolled beyond the list's beginning; below 0 if that is in sight. */
  scrolled: () => number;
  scrollTo: (pixels: number) => void;
  show: (item: number, align: 'auto' | 'center') => void;
}

export function useLongPlaces({ probe, body, layout, keep }: Asked): LongPlaces {
  const sizes = useSizes(probe);
  const { element, margin, look } = useScroller(body);
  // What was measured of other rows, or at another width, says nothing of these.
  const [known, setKnown] = useState({ layout, sizes, epoch: 0 });
  if (known.layout !== layout || known.sizes !== sizes) setKnown({ layout, sizes, epoch: known.epoch + 1 });
  const { epoch } = known;

  const count = layout.items.length;
  const steady = useRef<ItemSpan | null>(null);
  const virtualizer = useVirtual({
    ...{ count, scroller: element, margin },
    sizeOf: (item) => sizeOf(layout.items[item] ?? 0, layout.dated, sizes),
    keyOf: useCallback((item: number) => epoch * MOST_ITEMS + item, [epoch]),
    extract: useCallback(
      (range: ItemRange) => {
        const { count } = range;
        steady.current = steadySpan(withBeyond(range), steady.current, { count, slack: BEYOND });
        if (keep === 'all') return Array.from({ length: count }, (_, item) => item);
        const { first, last } = steady.current;
        const near = Array.from({ length: last - first + 1 }, (_, at) => first + at);
        const far = keep.filter((item) => item < first || item > last);
        return far.length === 0 ? near : [...near, ...far].sort((a, b) => a - b);
      },
      [keep],
    ),
    overscan: BEYOND,
    above: sizes.headings,
    below: BELOW,
  });

  const drawn = virtualizer.getVirtualItems();
  const places = virtualizer.measurementsCache;
  const { range } = virtualizer;
  const near = range && steady.current;
  const [first] = drawn;
  // On some devices a correction waits for the finger to leave: until then all stand shifted by it.
  const held = first ? first.start - (places[first.index]?.start ?? first.start) : 0;
  return {
    items: drawn.map(({ index }) => index),
    seen: range && { from: range.startIndex, to: range.endIndex },
    isNear: (item) => near !== null && item >= near.first && item <= near.last,
    startOf: (item) => {
      const place = places[Math.min(item, count - 1)];
      if (place === undefined) return 0;
      return (item < count ? place.start : place.end) - margin + held;
    },
    style: {
      blockSize: virtualizer.getTotalSize(),
      ...{ '--dated-size': `${sizes.row}px`, '--undated-size': `${sizes.undated}px` },
    } as CSSProperties,
    sizes,
    // biome-ignore lint/correctness/useExhaustiveDependencies: what stands there already is measured anew too
    measure: useCallback((one: HTMLElement | null) => virtualizer.measureElement(one), [virtualizer, epoch]),
    scrolled: () => (virtualizer.scrollOffset ?? 0) - margin,
    scrollTo: (pixels) => {
      virtualizer.scrollToOffset(pixels + look());
    },
    show: (item, align) => {
      look();
      virtualizer.scrollToIndex(item, { align });
    },
  };
}

function withBeyond({ startIndex, endIndex, overscan, count }: ItemRange): ItemSpan {
  return { first: Math.max(0, startIndex - overscan), last: Math.min(count - 1, endIndex + overscan) };
}
