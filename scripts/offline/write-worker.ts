import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { inRoot } from '../project.mjs';
import type { BuiltFile } from './list-kept.ts';

/** In the site's root, under a name that never changes: the browser asks for it again to learn of a new version. */
const WORKER_FILE = 'service-worker.js';

/** Every file below a folder, in the order of their paths. @param leftOut those whose paths match are passed over */
export async function builtFiles(folder: string, leftOut: RegExp | null = null): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => leftOut?.test(path) !== true)
    .sort();
  const files: BuiltFile[] = [];
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    files.push({ path, bytes: content.length, sha256: createHash('sha256').update(content).digest() });
  }
  return files;
}

/**
 * Builds the service worker into the site, with what it keeps written in: one file, as a worker that is no module
 * must be, and another one whenever anything that it keeps is another.
 *
 * @param target the oldest browsers supported
 * @returns the files that went into it, absolute, for their licences
 */
export async function writeWorker(folder: string, site: KeptSite, target: string[]): Promise<string[]> {
  const bundled: string[] = [];
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    define: { KEPT_SITE: JSON.stringify(site) },
    plugins: [
      {
        name: 'sanad:worker-files',
        generateBundle: (_options, bundle) => {
          for (const output of Object.values(bundle)) {
            if (output.type === 'chunk') bundled.push(...output.moduleIds);
          }
        },
      },
    ],
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: inRoot('src', 'offline', 'worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
        checks: { bundlerTimings: false },
      },
    },
  });
  return bundled;
}
