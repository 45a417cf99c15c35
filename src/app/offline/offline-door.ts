/**
 * The one door to the service worker. A browser may have none, or refuse it (no https, private windows, a reader's
 * own settings, a full disk): the site then works as before, and nothing is said of reading without a network.
 */
import type { Kept } from '../../offline/kept-site.ts';
import { askWorker } from './ask-worker.ts';
import type { OfflineState } from './offline-state.ts';

/** How long the new version may take to be ready when a reader has asked for it. */
const PATIENCE_MS = 3000;

interface Options {
  container: ServiceWorkerContainer;
  /** Where the worker's script is. */
  url: string;
  /** The build that this page belongs to. */
  version: string;
  /** The reader asks sites to be sparing: nothing is fetched unasked. */
  sparing: boolean;
  /** Absolute URLs of what the page has loaded so far. */
  loaded: () => string[];
  onChange: (changes: Partial<OfflineState>) => void;
  reload: () => void;
}

export interface OfflineDoor {
  /** Asks for the worker, and has it keep the site. */
  open: () => Promise<void>;
  /** Whether there is a newer version by now. */
  look: () => void;
  /** Counts anew what is kept. */
  count: () => void;
  /** Loads the page again, as the newest version has it. */
  showNewest: () => void;
}

/** `null`: without https, and in some windows, there is no such thing, whatever TypeScript believes. */
export const serviceWorkers = (): ServiceWorkerContainer | null => navigator.serviceWorker ?? null;

export function offlineDoor({
  container,
  url,
  version,
  sparing,
  loaded,
  onChange,
  reload,
}: Options): OfflineDoor {
  let registration: ServiceWorkerRegistration | null = null;
  let controlled = container.controller !== null;
  let wanted = false;

  const tell = (kept: Kept) => onChange({ kept });
  const count = () => {
    const active = registration?.active;
    if (active) void askWorker<Kept>(active, { ask: 'kept' }).then(tell);
  };
  const keep = () => {
    count();
    const active = registration?.active;
    if (active) void askWorker<Kept>(active, { ask: 'keep', version, loaded: loaded(), sparing }).then(tell);
  };
  /** Whoever opened the page after the site had changed has the new page already: its worker may take over. */
  const meet = async (waiting: ServiceWorker) => {
    const its = await askWorker<string>(waiting, { ask: 'version' });
    if (its === version) waiting.postMessage({ ask: 'take-over' });
    else onChange({ newer: true });
  };
  const meetWaiting = () => {
    if (registration?.waiting && controlled) void meet(registration.waiting);
  };

  container.addEventListener('controllerchange', async () => {
    const isFirst = !controlled;
    controlled = true;
    if (isFirst) return;
    if (wanted) {
      reload();
      return;
    }
    // Another page of the site has taken the new version; this one stays as it is till its reader says so.
    const { controller } = container;
    const its = controller === null ? version : await askWorker<string>(controller, { ask: 'version' });
    if (its === version) keep();
    else onChange({ newer: true });
  });

  return {
    open: async () => {
      try {
        registration = await container.register(url, { updateViaCache: 'none' });
        registration.installing?.addEventListener('statechange', meetWaiting);
        registration.addEventListener('updatefound', () =>
          registration?.installing?.addEventListener('statechange', meetWaiting),
        );
        meetWaiting();
        registration = await container.ready;
        keep();
      } catch {
        // Refused, or not to be had: see above.
      }
    },
    look: () => void registration?.update().catch(() => undefined),
    count,
    showNewest: () => {
      const waiting = registration?.waiting;
      if (!waiting) {
        reload();
        return;
      }
      wanted = true;
      waiting.postMessage({ ask: 'take-over' });
      setTimeout(reload, PATIENCE_MS);
    },
  };
}
