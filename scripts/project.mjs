import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, whatever folder a command is called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is made again at will and never committed. */
export const CACHE = join(ROOT, '.cache');

/** @param {string[]} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);
