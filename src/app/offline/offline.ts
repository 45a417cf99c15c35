/** Reading without a network, for the page: started once, told to whoever asks. */
import { pageVersion } from '../page-version.ts';
import { type OfflineDoor, offlineDoor, serviceWorkers } from './offline-door.ts';
import { changeOffline } from './offline-state.ts';
import { SERVICE_WORKER } from './service-worker-url.ts';

/** Whoever leaves sooner came to look, not to stay. */
const STAYS_MS = 3000;
/** The page must not be slower for it. */
const IDLE_MS = 5000;
/** Not at each turn to another window. */
const LOOK_AGAIN_MS = 10 * 60_000;

let door: OfflineDoor | null = null;
let reload = () => {};

/**
 * Waits until the page is whole and its reader stays, and then has the site kept.
 *
 * @param reloadPage loads the page again, with all that was chosen
 */
export function startOffline(reloadPage: () => void): void {
  reload = reloadPage;
  const version = pageVersion();
  const container = serviceWorkers();
  // While developing there is nothing to keep.
  if (!import.meta.env.PROD || version === null || container === null) return;
  const opened = offlineDoor({
    container,
    url: SERVICE_WORKER,
    version: version.whole,
    sparing: isSparing(),
    loaded: () => performance.getEntriesByType('resource').map(({ name }) => name),
    onChange: changeOffline,
    reload,
  });
  door = opened;
  let looked = Date.now();
  const look = () => {
    looked = Date.now();
    opened.look();
  };
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - looked > LOOK_AGAIN_MS) look();
  });
  const later = () => setTimeout(() => whenIdle(() => void opened.open()), STAYS_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Data of another version than the page has come: whoever wants to go on needs the newest page. */
export function announceNewer(): void {
  changeOffline({ newer: true });
}

export function showNewest(): void {
  if (door === null) reload();
  else door.showNewest();
}

export function countKept(): void {
  door?.count();
}

/** Safari has no idle callbacks. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: IDLE_MS });
  else setTimeout(task, 0);
}

/** `navigator.connection` is Chromium's; TypeScript's DOM library does not know it. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
