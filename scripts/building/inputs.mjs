import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';
import { contentsOf } from './contents.mjs';

/** In the repository's folder, but no part of it: what is made from it, and packages, which `packagesMark` covers. */
const MADE = ['.git', '.cache', 'dist', 'node_modules', 'playwright-report', 'test-results'];

/** Of the environment, what Node, Vite or we let decide anything. */
const DECISIVE = /^(?:SANAD_|VITE_|NODE_|LC_|BROWSERSLIST)|^(?:LANG|TZ)$/;

/**
 * Digest of all that a built site follows from: every file of the repository (what to leave out is named, not what
 * to read, so that nothing can be forgotten), the compiled data, the packages, this Node and machine, and what was
 * asked for. Where it is the same, a build would come to the same site.
 *
 * @param {{ compiled: string, options: object, root?: string, env?: Record<string, string | undefined> }} what
 *   `compiled`: the corpus's compiled folder, absolute
 * @returns {Promise<string>} 64 hex digits
 */
export async function inputsMark({ compiled, options, root = ROOT, env = process.env }) {
  const { versions, platform, arch } = process;
  const said = Object.entries(env)
    .filter(([name]) => DECISIVE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    { versions, platform, arch, said, options },
    await packagesMark(join(root, 'node_modules')),
    await contentsOf(root, MADE),
    await contentsOf(compiled),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('hex');
}

/**
 * The packages by size and time of change of each file: some hundred megabytes are too many to read. What tools keep
 * there for themselves (`.vite`, `.cache`) is no package.
 *
 * @param {string} folder
 */
async function packagesMark(folder) {
  const hash = createHash('sha256');
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') || name.endsWith('.json'));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const inside = (await lstat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
    const files = [path, ...inside.map((file) => join(path, file)).sort()];
    for (const [at, { size, ctimeMs, mode }] of (
      await Promise.all(files.map((file) => lstat(file)))
    ).entries()) {
      hash.update(`${files[at]?.slice(folder.length)} ${size} ${ctimeMs} ${mode}\n`);
    }
  }
  return hash.digest('hex');
}
