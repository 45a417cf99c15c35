import { rootOf } from '../address-bar.ts';

/**
 * In the site's root, so that all of the site is within its reach. Resolved before the address moves; pages are
 * drawn at build too, where there is no document.
 */
export const SERVICE_WORKER: string =
  typeof document === 'undefined' ? '' : new URL('service-worker.js', rootOf(document)).href;
