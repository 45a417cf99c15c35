import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { node } from '../child.mjs';
import { inRoot } from '../project.mjs';

const TSC = inRoot('node_modules', 'typescript', 'bin', 'tsc');

/**
 * Checks the types of one room, unless TypeScript would read the very files in which it has found nothing wrong
 * before. Its own memory (`--incremental`) is not asked: it overlooks a change of an imported JSON file.
 *
 * @param {string} folder absolute; holds the room's `tsconfig.json`
 * @param {{ memory: string, configs: readonly string[], quiet?: boolean }} how `memory`: the file that says what fitted
 *   last; `configs`: what else decides, beside the room's own `tsconfig.json`; absolute; `quiet`: show no errors
 * @returns {Promise<{ fits: boolean, checked: boolean }>}
 */
export async function checkRoom(folder, { memory, configs, quiet = false }) {
  const mark = await markOf(folder, configs);
  const known = await readFile(memory, 'utf8').catch(() => null);
  if (mark !== null && mark === known) return { fits: true, checked: false };
  const { code } = await node([TSC, '-p', folder], { quiet });
  const fits = code === 0;
  // Of a file that was edited in the meantime nobody knows which of its states was checked.
  if (fits && mark !== null && (await markOf(folder, configs)) === mark) {
    await mkdir(dirname(memory), { recursive: true });
    await writeFile(memory, mark);
  }
  return { fits, checked: true };
}

/**
 * Digest of all that the types of a room follow from: TypeScript itself names the files that it would read, of
 * packages too.
 *
 * @param {string} folder
 * @param {readonly string[]} configs
 * @returns {Promise<string | null>} `null` where it cannot name them
 */
async function markOf(folder, configs) {
  const { code, output } = await node([TSC, '-p', folder, '--listFilesOnly'], { quiet: true });
  if (code !== 0) return null;
  const compiler = inRoot('node_modules', 'typescript', 'package.json');
  const files = output.split(/\r?\n/).filter((line) => line !== '');
  const hash = createHash('sha256');
  for (const file of [compiler, ...configs, join(folder, 'tsconfig.json'), ...files]) {
    const text = await readFile(file).catch(() => null);
    if (text === null) return null;
    hash.update(`${file} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}
