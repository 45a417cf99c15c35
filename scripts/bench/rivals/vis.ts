/** vis-timeline as its manual sets it up; for all its pages. */
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Range, Rival, RivalEvent } from './page.ts';

/** @param more options besides those without which it would be another task than ours */
export function visRival(more: TimelineOptions, mounted: (timeline: Timeline) => void = () => {}): Rival {
  let timeline: Timeline | null = null;
  const moveTo = (change: (window: Range) => Range) => {
    if (timeline === null) return;
    const { start, end } = timeline.getWindow();
    const { from, to } = change({ from: start.valueOf(), to: end.valueOf() });
    timeline.setWindow(new Date(from), new Date(to), { animation: false });
  };
  return {
    mount(place, events, { from, to }) {
      timeline?.destroy();
      const items = events.map(itemOf);
      const lanes = [...new Set(events.flatMap(({ lane }) => lane ?? []))];
      const options: TimelineOptions = {
        ...{ rtl: true, height: 500, start: new Date(from), end: new Date(to), showCurrentTime: false },
        // Without this a window that is given leaves the page covered for a second.
        rollingMode: { follow: false, offset: 0.5 },
        ...more,
      };
      timeline =
        lanes.length === 0
          ? new Timeline(place, items, options)
          : new Timeline(
              place,
              items,
              lanes.map((id) => ({ id, content: id })),
              options,
            );
      mounted(timeline);
    },
    pan: (fraction) =>
      moveTo(({ from, to }) => ({ from: from + fraction * (to - from), to: to + fraction * (to - from) })),
    zoom(factor) {
      timeline?.zoomIn(1 - 1 / factor, { animation: { duration: 500, easingFunction: 'easeInOutQuad' } });
    },
    items: '.vis-item:not(.vis-line, .vis-dot)',
    handle: '.vis-panel.vis-center',
  };
}

function itemOf({ id, title, from, to, form, lane }: RivalEvent): DataItem {
  const group = lane === undefined ? {} : { group: lane };
  // Not even half of its events as ranges: its clusters take several times as long over them as over boxes.
  if (form !== 'drawn')
    return { id, content: title, start: from, type: form === 'point' ? 'point' : 'box', ...group };
  return { id, content: title, start: from, end: to, type: 'range', ...group };
}
