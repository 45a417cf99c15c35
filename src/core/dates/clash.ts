/** The dates between which the sources of one event disagree, as the axis draws them. */
import type { EventHead } from '../model/event-head.ts';
import type { Status, When } from '../model/published.ts';
import { type Extent, extentOf, unionOf } from './extent.ts';

export interface ClashSide {
  when: When;
  status: Status;
  /** Keys of the citations on this side. */
  keys: readonly string[];
}

interface PlacedSide extends ClashSide {
  extent: Extent;
}

/** The narrowest date of a side speaks for it: the others agree with it and say less. */
function spokesman(keys: readonly string[], citations: EventHead['citations']): PlacedSide[] {
  const dated = citations.flatMap(({ key, when, status }) => {
    const extent = when === null || !keys.includes(key) ? null : extentOf(when);
    return when === null || extent === null ? [] : [{ when, status, keys, extent }];
  });
  dated.sort((a, b) => a.extent.to - a.extent.from - (b.extent.to - b.extent.from));
  return dated.slice(0, 1);
}

/** Every side of the event's disagreement of date, earliest first; empty where the sources agree. */
export function clashSides(event: EventHead): ClashSide[] {
  const sides = event.disagreements
    .filter(({ point }) => point === 'date')
    .flatMap((disagreement) => disagreement.sides.flatMap((keys) => spokesman(keys, event.citations)));
  sides.sort((a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to);
  return sides.map(({ when, status, keys }) => ({ when, status, keys }));
}

/** The two sides that are drawn, one a level: the extremes. `null` where the sources agree. */
export function clashOf(event: EventHead): [ClashSide, ClashSide] | null {
  const sides = clashSides(event);
  const first = sides[0];
  const last = sides.at(-1);
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** What an event covers on the axis: its date, or all that its sources say where they disagree. */
export function extentOfEvent(event: EventHead): Extent | null {
  const clash = clashOf(event);
  const dates = clash === null ? (event.when === null ? [] : [event.when]) : clash.map(({ when }) => when);
  return unionOf(dates.flatMap((when) => extentOf(when) ?? []));
}
