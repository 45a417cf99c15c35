/** How many events a window shows. Pure. */
import type { EventHead } from '../../core/model/event-head.ts';
import { extentOfEvent } from '../marks/clash.ts';
import type { Stretch } from './stretch.ts';

const DAY_MS = 86_400_000;

/** Where the axis draws them, in day numbers: of an event on which sources disagree, from the first date to the last. */
export function extentsOf(events: readonly EventHead[]): Stretch[] {
  return events.flatMap((event) => {
    const extent = extentOfEvent(event);
    return extent === null ? [] : [{ from: extent.from / DAY_MS, to: extent.to / DAY_MS }];
  });
}

export function countIn(extents: readonly Stretch[], window: Stretch): number {
  return extents.filter(({ from, to }) => from < window.to && window.from < to).length;
}
