/** How vis-timeline is always set up. Unknown keys and `undefined` would only be written to the console. */
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Direction } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { VisData } from './vis-data.ts';
import type { Limits } from './windows.ts';

export interface StageTerms {
  direction: Direction;
  window: Extent;
  limits: Limits;
  data: VisData;
  /** Names the lane heads. */
  lanes: string;
  /** What an item, its frame and a lane's head show. */
  label(item: string): HTMLElement;
  frame(item: string): HTMLElement;
  head(lane: string): HTMLElement;
}

/**
 * Where vis has its window until it is shown: with nothing in view it measures nothing. In view, each item would be
 * drawn and measured by itself, which is a layout of the page for every one; drawn together they take two.
 */
export const ELSEWHERE: Extent = { from: Date.UTC(-9000, 0), to: Date.UTC(-8999, 0) };

export function visOptions(terms: StageTerms): TimelineOptions {
  return {
    // Asked of the page, the direction would be found only after a first draw; and it cannot change later.
    rtl: terms.direction === 'rtl',
    start: ELSEWHERE.from,
    end: ELSEWHERE.to,
    // With `start` and `end` alone the axis is dead to input for its first second; with this it is not.
    rollingMode: { follow: false },
    height: '100%',
    // It would look once a second; a ResizeObserver looks when there is something to see.
    autoResize: false,
    orientation: { axis: 'top', item: 'top' },
    // Rows are ours (`rows.ts`): vis would put items into other rows while the reader pans.
    stack: false,
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    verticalScroll: true,
    // The page must scroll under a plain wheel.
    zoomKey: 'ctrlKey',
    selectable: false,
    showCurrentTime: false,
    // Not mirrored, and of no use without a mouse.
    showTooltips: false,
    groupOrder: 'order',
    template: (item: { id: string }) => terms.label(item.id),
    visibleFrameTemplate: (item: { id: string }) => terms.frame(item.id),
    // Called with nothing while the axis is destroyed; if it threw, half of the axis would stay.
    groupTemplate: (group: { id: string } | null) =>
      group === null ? document.createElement('span') : terms.head(group.id),
  };
}

export function limitOptions({ range, shortest }: Limits): TimelineOptions {
  return { min: range.from, max: range.to, zoomMin: shortest, zoomMax: range.to - range.from };
}
