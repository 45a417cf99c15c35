/** `window.__bench` over the app's own axis, worker and engine: see `handle.ts`, and `npm run bench`. */
// First of all: see there.
import '../app/security/html-only.ts';
import '../app/styles/index.css';
import { loadWords } from '../app/i18n/engine.ts';
import { watchChanges } from './changes.ts';
import { SPAN } from './events.ts';
import { type Bench, windowOf } from './handle.ts';
import { LANGUAGE } from './make-archive.ts';
import { MountedAxis } from './mounted-axis.ts';
import { type Prepared, prepare } from './prepared.ts';
import { frameRecorder } from './record-frames.ts';

/** It has come to rest when nothing has changed for so long. */
const QUIET_MS = 1000;
const PICTURE = '[data-axis]';

const found = document.querySelector<HTMLElement>('#axis');
if (found === null) throw new Error('bench.html has no #axis');
const place = found;

let prepared: Prepared | null = null;
let axis: MountedAxis | null = null;
const words = loadWords(LANGUAGE);

const shown = () => place.querySelectorAll('.vis-item').length;

function mounted(): MountedAxis {
  if (axis === null) throw new Error('nothing is mounted');
  return axis;
}

/** The app fetches nothing beforehand until then either. */
async function whenDrawn(): Promise<void> {
  while (place.querySelector<HTMLElement>(PICTURE)?.ariaBusy !== 'false')
    await new Promise(requestAnimationFrame);
}

/** @returns milliseconds from the start of an act until what it changes is painted */
async function timed(act: () => void): Promise<number> {
  const changes = watchChanges(place, PICTURE);
  const start = performance.now();
  act();
  const end = await changes.rest(QUIET_MS);
  changes.stop();
  return end - start;
}

const bench: Required<Bench> = {
  async prepare(n) {
    axis?.destroy();
    axis = null;
    prepared?.end();
    prepared = await prepare(n);
    await words;
    await Promise.all([...document.fonts].map((font) => font.load()));
  },

  async mount(view) {
    if (prepared === null) throw new Error('nothing is prepared');
    axis?.destroy();
    const changes = watchChanges(place, PICTURE);
    const start = performance.now();
    axis = new MountedAxis(place, prepared, windowOf(view, SPAN));
    const ctorMs = performance.now() - start;
    await whenDrawn();
    axis.settle();
    await axis.whenComplete();
    const end = await changes.rest(QUIET_MS);
    changes.stop();
    return { ctorMs, paintMs: end - start, shown: shown() };
  },

  pan(fraction) {
    mounted().move(({ from, to }) => {
      const by = fraction * (to - from);
      return { from: from + by, to: to + by };
    });
  },

  zoom: (factor) =>
    timed(() =>
      mounted().move(({ from, to }) => {
        const [middle, half] = [(from + to) / 2, (to - from) / factor / 2];
        return { from: middle - half, to: middle + half };
      }),
    ),

  target() {
    const stage = place.querySelector('.vis-center, .vis-panel.vis-center') ?? place;
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, w: width };
  },

  shown,

  drawn: () => mounted().drawn(),

  idle: async () => prepared?.rest(QUIET_MS),

  person: (id) => timed(() => mounted().choose(id === null ? {} : { person: [id] })),
};

window.__frames = frameRecorder();
window.__bench = bench;
