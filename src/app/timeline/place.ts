import type { EventHead } from '../../core/model/event-head.ts';
import { clashOf, extentOfEvent } from '../marks/clash.ts';
import { type Extent, fadesOf } from '../marks/geometry.ts';

/** An event with its place in time, in UTC milliseconds, and the pixels its mark needs besides. */
export interface Placed {
  event: EventHead;
  /** Its place in the order of time, which is not always that of first days (`compareWhen`). */
  order: number;
  extent: Extent;
  /** Of the fade before an unknown start. */
  before: number;
  /** Of the fade after an open end. */
  after: number;
  /** The mark is never drawn narrower. */
  least: number;
}

const FADE_PX = 56;
const NIB_PX = 8;
const AROUND_PX = 28;

type Place = Omit<Placed, 'order'>;

/** The page asks for the place of every event whenever the reader does anything. */
const places = new WeakMap<EventHead, Place | null>();

/**
 * `null` for an event that has no place on the axis: undated, or known by neither end.
 * @param order Of the events in order of time, which this one is.
 */
export function placeEvent(event: EventHead, order = 0): Placed | null {
  const known = places.get(event);
  const place = known === undefined ? workOut(event) : known;
  places.set(event, place);
  return place && { ...place, order };
}

function workOut(event: EventHead): Place | null {
  const extent = extentOfEvent(event);
  if (extent === null) return null;
  const dates = clashOf(event)?.map(({ when }) => when) ?? (event.when === null ? [] : [event.when]);
  const fades = dates.map(fadesOf);
  return {
    event,
    extent,
    before: fades.some(({ start }) => start) ? FADE_PX : 0,
    after: fades.some(({ end }) => end) ? FADE_PX : 0,
    least: dates.some(({ form }) => form === 'around') ? AROUND_PX : NIB_PX,
  };
}
