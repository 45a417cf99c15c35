import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { inRoot } from '../project.mjs';
import { writeTypes } from './write-types.mjs';

const OWN = inRoot('scripts', 'dates');

/** Node 20 and what came out with it; written out for any engine of that age. */
const TARGET = 'es2023';

/**
 * Writes the package into a folder, which is emptied first: one module, its types, what it is and how it is used.
 *
 * @param {string} out absolute
 * @returns {Promise<{ name: string, version: string }>}
 */
export async function writePackage(out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([bundle(out), writeTypes(join(out, 'dates.d.ts'))]);
  const { version, license, engines } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const described = { ...PACKAGE, version, license, engines };
  await writeFile(join(out, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
  await copyFile(join(OWN, 'package-readme.md'), join(out, 'README.md'));
  await copyFile(inRoot('LICENSE'), join(out, 'LICENSE'));
  return { name: PACKAGE.name, version };
}

const PACKAGE = {
  name: 'sanad-dates',
  description: 'Finds the dates in Arabic news text and says what they mean, in EDTF',
  type: 'module',
  exports: { '.': { types: './dates.d.ts', default: './dates.js' } },
  types: './dates.d.ts',
  sideEffects: false,
  files: ['dates.js', 'dates.d.ts'],
  keywords: ['arabic', 'date', 'edtf', 'hijri', 'news', 'temporal-tagging', 'timex'],
};

/** @param {string} out */
async function bundle(out) {
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    build: {
      target: TARGET,
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry: join(OWN, 'entry.ts'), formats: ['es'], fileName: () => 'dates.js' },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
}
