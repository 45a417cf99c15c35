/** react-calendar-timeline, on React 18: newer ones it does not know. All in one row, not stacked, which flatters it. */
import { createElement } from 'react';
import calendarTimeline from 'react-calendar-timeline';
import 'react-calendar-timeline/lib/Timeline.css';
import { createRoot, type Root } from 'react-dom/client';
import { expose, type Range, type RivalEvent } from './page.ts';

// It is CommonJS, made of a module.
const { default: Timeline } = calendarTimeline;

let root: Root | null = null;
let items: object[] = [];
let window: Range = { from: 0, to: 1 };

/** Controlled, so that it can be moved from outside as by hand. */
function draw(next: Range): void {
  window = next;
  root?.render(
    createElement(Timeline, {
      groups: [{ id: 1, title: 'أحداث' }],
      ...{ items, canMove: false, canResize: false, canChangeGroup: false, stackItems: false },
      ...{ visibleTimeStart: next.from, visibleTimeEnd: next.to },
      onTimeChange: (from: number, to: number) => draw({ from, to }),
    }),
  );
}

expose({
  mount(place, events, shown) {
    root?.unmount();
    items = events.map(itemOf);
    // It knows no other direction: it would run away from its own window.
    place.dir = 'ltr';
    root = createRoot(place);
    draw(shown);
  },
  pan(fraction) {
    const by = fraction * (window.to - window.from);
    draw({ from: window.from + by, to: window.to + by });
  },
  zoom(factor) {
    const [middle, half] = [(window.from + window.to) / 2, (window.to - window.from) / factor / 2];
    draw({ from: middle - half, to: middle + half });
  },
  items: '.rct-item',
  handle: '.rct-scroll',
});

function itemOf({ id, title, from, to }: RivalEvent) {
  return { id, group: 1, title, start_time: from, end_time: to };
}
