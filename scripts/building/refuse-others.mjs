import { readdir } from 'node:fs/promises';
import { Stop } from '../stop.mjs';

/** What every built site has in its root. */
const OURS = 'service-worker.js';

/**
 * A folder that is built into is emptied first: one that holds anything but a built site is left alone.
 *
 * @param {string} folder absolute
 * @throws {Stop}
 */
export async function refuseOthers(folder) {
  const names = await readdir(folder).catch(orNothing);
  if (names.length > 0 && !names.includes(OURS))
    throw new Stop(`${folder} holds something else than a built site: nothing was written.`);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {string[]}
 */
function orNothing(error) {
  if (error.code === 'ENOENT') return [];
  throw error;
}
