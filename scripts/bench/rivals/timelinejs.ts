/** TimelineJS3, as its manual sets it up. It has slides: its step is the next of them, and it has no window. */
import '@knight-lab/timelinejs/dist/css/timeline.css';
import url from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import { expose, type RivalEvent } from './page.ts';

interface SlideShow {
  goToNext(): void;
  zoomIn(): void;
}

/** What its script, which is no module, makes known to the page. */
declare const TL: { Timeline: new (place: HTMLElement, data: object, options: object) => SlideShow };

const script = Object.assign(document.createElement('script'), { src: url });
const loaded = new Promise((done) => script.addEventListener('load', done));
document.head.append(script);
await loaded;

let timeline: SlideShow | null = null;

expose({
  mount(place, events) {
    timeline = new TL.Timeline(place, { events: events.map(slideOf) }, { hash_bookmark: false });
  },
  pan: () => timeline?.goToNext(),
  zoom: () => timeline?.zoomIn(),
  items: '.tl-timemarker',
  handle: '.tl-timenav',
});

function slideOf({ id, title, from, to, form }: RivalEvent) {
  const slide = { unique_id: id, start_date: dateOf(from), text: { headline: title } };
  return form === 'point' ? slide : { ...slide, end_date: dateOf(to) };
}

function dateOf(time: number) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
