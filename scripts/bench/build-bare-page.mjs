import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot } from '../project.mjs';

/**
 * Builds the rival's page as any project of Vite is built.
 *
 * @param {string} out absolute
 * @param {object} items as `bareItems` makes them
 */
export async function buildBarePage(out, items) {
  await build({
    configFile: false,
    root: inRoot('scripts', 'bench', 'bare-page'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  await writeFile(join(out, 'items.json'), JSON.stringify(items));
}
