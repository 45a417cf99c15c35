import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { CACHE, inRoot } from '../../project.mjs';
import { Stop } from '../../stop.mjs';
import { installLocked } from '../install-locked.mjs';

const RIVALS = inRoot('scripts', 'bench', 'rivals');
const INSTALLED = join(CACHE, 'bench', 'rivals');

const RIVAL_PAGES = /** @type {const} */ (['vis-plain', 'vis-clusters', 'timelinejs', 'calendar-timeline']);

/**
 * Builds our page of the bench, and those of the rivals.
 *
 * @returns {Promise<{ folder: string, hasRivals: boolean }>} the folder in which they are: `bench.html`,
 *   `rivals/vis-plain.html` …; beside them `watch/watch-site.js`, a script to be put into pages of the built site.
 *   Where the rivals cannot be installed, that is said, and ours is built all the same
 */
export async function buildPages() {
  const folder = join(CACHE, 'bench', 'archive');
  const hasRivals = await canInstallRivals();
  await buildOurs(folder);
  if (hasRivals) await buildRivals(join(folder, 'rivals'));
  await buildWatch(join(folder, 'watch'));
  return { folder, hasRivals };
}

async function canInstallRivals() {
  try {
    await installLocked(RIVALS, INSTALLED);
    return true;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    console.error(
      '\nWithout the rivals (is the npm registry in reach?) ours alone is measured: no ratios to theirs.\n',
    );
    return false;
  }
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
