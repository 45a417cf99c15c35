/** What the pages of all rivals have in common. */
import { watchChanges } from '../../../src/bench/changes.ts';
import { type BenchEvent, DAY_MS, makeEvents, SPAN } from '../../../src/bench/events.ts';
import { type Bench, type View, windowOf } from '../../../src/bench/handle.ts';
import { frameRecorder } from '../../../src/bench/record-frames.ts';

const QUIET_MS = 1000;

export interface Range {
  from: number;
  to: number;
}

export interface RivalEvent extends Range {
  id: string;
  title: string;
  /** `drawn`: given by `__items`. */
  form: 'point' | 'range' | 'drawn';
  /** Of those that have lanes. */
  lane?: string;
}

/** What a rival is, besides what they all have. */
export interface Rival {
  /** Builds it anew in an empty element; it shows the window when it is done. */
  mount(place: HTMLElement, events: readonly RivalEvent[], window: Range): void | Promise<void>;
  /** By a share of the window's length, at once. */
  pan(fraction: number): void;
  zoom(factor: number): void;
  /** Of the items that are drawn. */
  items: string;
  /** What a mouse takes hold of. */
  handle: string;
}

export function expose(rival: Rival): void {
  const found = document.querySelector<HTMLElement>('#axis');
  if (found === null) throw new Error('the page has no #axis');
  let place = found;
  let events: RivalEvent[] = [];
  const shown = () => document.querySelectorAll(rival.items).length;
  const timed = async (act: () => void | Promise<void>) => {
    const changes = watchChanges(document, '#axis');
    const start = performance.now();
    await act();
    const ctorMs = performance.now() - start;
    const end = await changes.rest(QUIET_MS);
    changes.stop();
    return { ctorMs, paintMs: end - start, shown: shown() };
  };
  const bench: Bench = {
    async prepare(n) {
      events = Array.from(makeEvents(n), asRivalEvent);
    },
    mount(view: View) {
      const fresh = place.cloneNode() as HTMLElement;
      place.replaceWith(fresh);
      place = fresh;
      return timed(() => rival.mount(place, events, windowOf(view, SPAN)));
    },
    pan: rival.pan,
    async zoom(factor) {
      return (await timed(() => rival.zoom(factor))).paintMs;
    },
    target() {
      const handle = document.querySelector(rival.handle) ?? place;
      const { left, top, width, height } = handle.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, w: width };
    },
    shown,
  };
  window.__frames = frameRecorder();
  window.__bench = bench;
  window.__items = (items) => {
    events = items.map(({ text, ...item }, i) => ({ ...item, id: String(i), title: text, form: 'drawn' }));
  };
}

function asRivalEvent({ id, title, first, last }: BenchEvent): RivalEvent {
  const form = first === last ? 'point' : 'range';
  return { id, title, from: first * DAY_MS, to: (last + 1) * DAY_MS, form };
}
