import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reviewPlugin } from './scripts/review/review-plugin.ts';
import { addressedFilesPlugin } from './scripts/vite/addressed-files-plugin.ts';
import { embedPlugin } from './scripts/vite/embed-plugin.ts';
import { liveDataPlugin } from './scripts/vite/live-data-plugin.ts';
import { noticesPlugin } from './scripts/vite/notices-plugin.ts';
import { offlinePlugin } from './scripts/vite/offline-plugin.ts';
import { pagesPlugin } from './scripts/vite/pages-plugin.ts';
import { pseudoWordsPlugin } from './scripts/vite/pseudo-words-plugin.ts';

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The oldest browsers supported. As `cssTarget` too: lowered for older ones, `light-dark()` follows the
 * system's theme alone, and a theme switch does nothing.
 */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

// vis-timeline cannot be built without moment; the shim does the little it needs, in UTC, at a tenth of the weight.
const ALIAS = [{ find: /^moment$/, replacement: inRoot('src/app/timeline/moment-shim.ts') }];

// Set by scripts/commands; without them `npx vite` works on the repository's own corpus.
const data = process.env.SANAD_DATA || null;
const compiled = process.env.SANAD_COMPILED ?? inRoot('public/data');
const served = process.env.SANAD_SERVED || null;
const mountedAt = process.env.SANAD_BASE ?? '/';
const address = process.env.SANAD_ADDRESS || null;
const hasCards = process.env.SANAD_CARDS !== 'no';
// What changes the app's sources, for the pages that are drawn from them too.
const changes = process.env.SANAD_PSEUDO === 'yes' ? [pseudoWordsPlugin()] : [];

export default defineConfig({
  // The built site works wherever it is mounted: every URL is relative to the page or chunk that names it.
  base: './',
  plugins: [
    react(),
    liveDataPlugin(data, compiled),
    reviewPlugin({ data, browsers: BROWSERS, alias: ALIAS, plugins: changes }),
    pagesPlugin({ compiled, served, base: mountedAt, address, hasCards, plugins: changes }),
    // A frame reads the whole index: of an archive there is none.
    served === null && embedPlugin({ compiled, browsers: BROWSERS, alias: ALIAS, plugins: changes }),
    addressedFilesPlugin(compiled, address),
    noticesPlugin(),
    offlinePlugin({ compiled, served, target: BROWSERS }),
    ...changes,
  ],
  resolve: {
    alias: ALIAS,
  },
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    // The Content-Security-Policy allows nothing inline.
    assetsInlineLimit: 0,
    // All supported browsers know modulepreload.
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    // Of what every page begins with, not compressed; `e2e/weight.spec.ts` watches what is sent.
    chunkSizeWarningLimit: 640,
    rolldownOptions: {
      // How long a phase takes is no fault of the build.
      checks: { bundlerTimings: false },
      // What every page begins with, in one file: in a dozen, one for each set of panels that use it too, it is 8.6 KB more.
      output: { codeSplitting: { groups: [{ name: 'opening', tags: ['$initial'] }] } },
    },
  },
});
