import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { node } from '../child.mjs';
import { CACHE, inRoot } from '../project.mjs';

const TSC = inRoot('node_modules', 'typescript', 'bin', 'tsc');

/** What the package declares, in the order in which it is read. */
const DECLARED = [
  ['scripts', 'dates', 'entry.d.ts'],
  ['src', 'core', 'dates', 'tagged-date.d.ts'],
  ['src', 'core', 'dates', 'tag.d.ts'],
];

/** Lines that lead to other files: all that the package needs stands in this one. */
const LINKS = /^(?:import|export) [^;]*? from '[^']*';\n|^export \{\};\n/gm;

/** The project's own guard of the list of precisions; nothing for those who use the package. */
const GUARD = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?type Same<[\s\S]*?;\n/m;

/**
 * Writes the types of the tagger as one file that imports nothing.
 *
 * @param {string} file absolute
 */
export async function writeTypes(file) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'dates-types-'));
  try {
    const { code } = await node([TSC, '-p', inRoot('scripts', 'dates'), '--outDir', folder]);
    if (code !== 0) throw new Error('The types of the tagger could not be written: see above.');
    const parts = await Promise.all(DECLARED.map((path) => readFile(join(folder, ...path), 'utf8')));
    const text = parts.map((part) => part.replace(LINKS, '').replace(GUARD, '').trim()).join('\n\n');
    await writeFile(file, `${text}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
