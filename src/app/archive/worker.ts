/** The worker's own end: everything that can be tested without a worker is in `archive-worker`. */
import { fetchData } from '../fetch-data.ts';
import { createArchiveWorker } from './archive-worker.ts';
import type { Asked } from './protocol.ts';

/** What failed in passing is tried once more after so long. */
const PAUSE_MS = 500;
/** Pieces that come within this time are told together. */
const LATER_MS = 250;

// A message to oneself waits behind all that have come by then, and not for four milliseconds as a timeout does.
const { port1, port2 } = new MessageChannel();
let turns: (() => void)[] = [];
port1.onmessage = () => {
  const due = turns;
  turns = [];
  for (const turn of due) turn();
};

const { hear } = createArchiveWorker({
  fetch: fetchData,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
  tell: (told, handed = []) => postMessage(told, { transfer: handed }),
  turn: (callback) => {
    turns.push(callback);
    port2.postMessage(null);
  },
  later: (callback) => setTimeout(callback, LATER_MS),
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => hear(data));
