import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { run } from '../../child.mjs';
import { CACHE, inRoot } from '../../project.mjs';
import { Stop } from '../../stop.mjs';

const RIVALS = inRoot('scripts', 'bench', 'rivals');
/** Never in the repository's own `node_modules`: nobody who only wants the site needs them. */
const INSTALLED = join(CACHE, 'bench', 'rivals');

const RIVAL_PAGES = /** @type {const} */ (['vis-plain', 'vis-clusters', 'timelinejs', 'calendar-timeline']);

/**
 * Builds our page of the bench, and those of the rivals.
 *
 * @returns {Promise<string>} the folder in which they are: `bench.html`, `rivals/vis-plain.html` …; beside them
 *   `watch/watch-site.js`, a script to be put into pages of the built site
 * @throws {Stop} where the rivals cannot be installed
 */
export async function buildPages() {
  const out = join(CACHE, 'bench', 'archive');
  await installRivals();
  await buildOurs(out);
  await buildRivals(join(out, 'rivals'));
  await buildWatch(join(out, 'watch'));
  return out;
}

async function installRivals() {
  await mkdir(INSTALLED, { recursive: true });
  const done = join(INSTALLED, 'node_modules', '.as-locked.json');
  const lock = await readFile(join(RIVALS, 'package-lock.json'), 'utf8');
  if ((await readFile(done, 'utf8').catch(() => null)) === lock) return;
  await writeFile(join(INSTALLED, 'package-lock.json'), lock);
  await writeFile(join(INSTALLED, 'package.json'), await readFile(join(RIVALS, 'package.json'), 'utf8'));
  // react-calendar-timeline asks for an interactjs and a React that it says it does not know.
  const args = [
    'ci',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const where = ['--prefix', INSTALLED];
  const { code } = npm?.endsWith('js')
    ? await run(process.execPath, [npm, ...args, ...where])
    : await run('npm', [...args, ...where], { shell: process.platform === 'win32' });
  if (code !== 0) throw new Stop('The rivals could not be installed: see above.');
  await writeFile(done, lock);
}

/** @param {string} out */
const common = (out) => ({
  configFile: /** @type {const} */ (false),
  base: './',
  logLevel: /** @type {const} */ ('warn'),
  build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
});

/** @param {string} out */
async function buildOurs(out) {
  const { build: how, ...rest } = common(out);
  await build({
    ...rest,
    root: inRoot(),
    publicDir: false,
    plugins: [react()],
    // As the site is built (`vite.config.ts`).
    resolve: { alias: [{ find: /^moment$/, replacement: inRoot('src/app/timeline/moment-shim.ts') }] },
    build: {
      ...how,
      target: 'chrome123',
      cssTarget: 'chrome123',
      rolldownOptions: { input: inRoot('bench.html') },
    },
    worker: { format: 'es' },
  });
}

/** @param {string} out */
async function buildRivals(out) {
  const { build: how, ...rest } = common(out);
  const input = RIVAL_PAGES.map((name) => join(RIVALS, `${name}.html`));
  await build({
    ...rest,
    root: RIVALS,
    plugins: [fromInstalled()],
    build: { ...how, target: 'chrome123', rolldownOptions: { input } },
  });
}

/**
 * What the rivals' pages import from npm is the bench's own, and not what the repository happens to have.
 *
 * @returns {import('vite').Plugin}
 */
function fromInstalled() {
  return {
    name: 'from-installed',
    enforce: 'pre',
    resolveId(source, importer) {
      const isPackage = /^(?:@[\w-]+\/)?[a-z][\w-]*(?:\/.*)?$/.test(source);
      if (!isPackage || !importer?.startsWith(RIVALS)) return null;
      return this.resolve(source, join(INSTALLED, 'package.json'), { skipSelf: true });
    },
  };
}

/** @param {string} out */
async function buildWatch(out) {
  const { build: how, ...rest } = common(out);
  const lib = {
    entry: inRoot('src', 'bench', 'watch-site.ts'),
    formats: [/** @type {const} */ ('iife')],
    name: 'watch',
    fileName: () => 'watch-site.js',
  };
  await build({ ...rest, publicDir: false, build: { ...how, target: 'chrome123', lib } });
}
