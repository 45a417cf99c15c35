import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { node } from './child.mjs';
import { CACHE, inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * Where a corpus's compiled data goes: the repository's own is committed, any other's is kept apart from it.
 *
 * @param {string | null} data the corpus's folder, absolute; `null`: the repository's `data/`
 */
export function compiledFolder(data) {
  if (data === null) return inRoot('public', 'data');
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 8);
  return join(CACHE, 'compiled', `${basename(data)}-${mark}`);
}

/**
 * The compiler's command line, as arguments for Node.
 *
 * @param {string | null} data
 * @param {string[]} [more]
 */
export const compilerArgs = (data, more = []) => [
  '--import',
  'tsx',
  inRoot('src', 'compiler', 'main.ts'),
  ...(data === null ? [] : ['--data', data, '--out', compiledFolder(data)]),
  ...more,
];

/**
 * Compiles a corpus; the compiler itself says what is wrong with it.
 *
 * @param {string | null} data
 * @param {{ account?: boolean }} [how] `account`: have it tell how the dates were found, and what is left open
 * @throws {Stop} when the corpus has errors: nothing is written then
 */
export async function compile(data, { account = false } = {}) {
  const { code } = await node(compilerArgs(data, account ? [] : ['--quiet']));
  if (code !== 0) throw new Stop('The data has errors: see above. Nothing was written.');
}
