import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** What no build has used for so long is thrown away. */
const KEPT = 30 * DAY;

/**
 * Takes from a folder of the cache what has not been touched for a month. Whoever uses an entry touches it.
 *
 * @param {string} cache absolute
 */
export async function forgetUnused(cache) {
  const before = Date.now() - KEPT;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const entry = await stat(path).catch(() => null);
    if (entry !== null && entry.mtimeMs < before) await rm(path, { recursive: true, force: true });
  }
}
