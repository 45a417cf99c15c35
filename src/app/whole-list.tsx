import type { TimelineIndex } from '../core/model/published.ts';
import { EventList } from './list/EventList.tsx';
import { scrollToDays } from './list/use-rows-in-view.ts';
import type { ListPart } from './reader.ts';
import type { ShownEvents } from './use-shown-events.ts';

/** The list of events that are all here: every row of it stands on the page. */
export function wholeList(
  { shown, dated, undated, dimmed, hits }: ShownEvents,
  index: TimelineIndex,
): ListPart {
  return {
    draw: (shared) => <EventList {...shared} {...{ index, undated, dimmed, hits }} events={dated} />,
    scrollToDays: (from, to) => scrollToDays(dated, from, to),
    version: shown,
  };
}
