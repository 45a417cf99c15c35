import type { Port } from '../app/archive/archive-door.ts';
import type { Told } from '../app/archive/protocol.ts';
import type { Manifest } from '../core/archive/format.ts';
import type { Prepare } from './worker.ts';

/** Besides what the app's own worker tells. */
type FromWorker = { manifest: Manifest } | { fetched: string };

export interface Prepared {
  manifest: Manifest;
  /** A way to the worker, for one door. */
  port(): Port;
  /** Resolves when nothing has been fetched for so long. */
  rest(quietMs: number): Promise<void>;
  end(): void;
}

/** Starts a worker that has so many events as if a server had them. */
export async function prepare(n: number): Promise<Prepared> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let fetched = performance.now();
  const manifest = await new Promise<Manifest>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('manifest' in data) resolve(data.manifest);
      if ('fetched' in data) fetched = performance.now();
    });
    worker.postMessage({ prepare: n } satisfies Prepare);
  });
  return {
    manifest,
    port: () => portTo(worker),
    rest: (quietMs) =>
      new Promise((resolve) => {
        const look = () => {
          const left = fetched + quietMs - performance.now();
          if (left > 0) setTimeout(look, left);
          else resolve();
        };
        look();
      }),
    end: () => worker.terminate(),
  };
}

function portTo(worker: Worker): Port {
  const closed = new AbortController();
  return {
    postMessage: (asked) => worker.postMessage(asked),
    onTold: (listener) =>
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Told | FromWorker>) => {
          if ('tell' in data) listener(data);
        },
        { signal: closed.signal },
      ),
    onFailure: (listener) => worker.addEventListener('error', listener, { signal: closed.signal }),
    close: () => closed.abort(),
  };
}
