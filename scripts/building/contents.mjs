import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes; a file that is smaller is read in one piece, which takes less time. */
const AT_ONCE = 1 << 24;

/**
 * What every file of a folder holds, links followed.
 *
 * @param {string} folder absolute; one that does not exist holds nothing
 * @param {readonly string[]} [leftOut] names in the folder itself that are passed over
 * @returns {Promise<Record<string, string>>} SHA-256 by path from the folder, with `/`, in the order of the paths
 */
export async function contentsOf(folder, leftOut = []) {
  /** @type {string[]} */
  const paths = [];
  await list(folder, '', leftOut, paths);
  paths.sort();
  /** @type {Record<string, string>} */
  const contents = {};
  for (const path of paths) {
    contents[path] = await digestOf(join(folder, path));
  }
  return contents;
}

/**
 * Of a file of any size: a corpus in lines may have more than fits in memory.
 *
 * @param {string} file
 */
async function digestOf(file) {
  const hash = createHash('sha256');
  const { size } = await stat(file);
  if (size < AT_ONCE) hash.update(await readFile(file));
  else for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} below with a slash at its end
 * @param {readonly string[]} leftOut
 * @param {string[]} paths filled
 */
async function list(folder, below, leftOut, paths) {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(orNothing);
  for (const entry of entries) {
    if (below === '' && leftOut.includes(entry.name)) continue;
    const path = below + entry.name;
    const meant = entry.isSymbolicLink() ? await stat(join(folder, path)).catch(orNull) : entry;
    if (meant?.isDirectory()) await list(folder, `${path}/`, leftOut, paths);
    else if (meant?.isFile()) paths.push(path);
  }
}

/** @param {NodeJS.ErrnoException} error */
function orNothing(error) {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** A link that leads nowhere is an editor's lock: nothing is built from it. */
const orNull = () => null;
