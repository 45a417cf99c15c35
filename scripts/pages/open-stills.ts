import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';
import type { OpenStills, StillSite, Stills } from '../../src/app/still/still.ts';
import { CACHE, inRoot } from '../project.mjs';
import { digestOfDrawing } from './name-of-looks.ts';

interface OpenedStills extends Stills {
  /** Of all that is drawn, and of what draws it. */
  drawing: string;
}

/**
 * Builds the app once more, for Node, and gives what draws its pages. The same sources and style sheets: the
 * classes in a page are those of the app's own style sheet.
 *
 * @param plugins what else changes the app's sources
 */
export async function openStills(site: StillSite, plugins: PluginOption[] = []): Promise<OpenedStills> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'stills-'));
  try {
    await build({
      configFile: false,
      root: inRoot(),
      logLevel: 'warn',
      plugins,
      build: {
        ssr: inRoot('src', 'app', 'still', 'draw-still.tsx'),
        outDir: folder,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: { checks: { bundlerTimings: false } },
      },
    });
    const entry: { openStills: OpenStills } = await import(pathToFileURL(join(folder, 'draw-still.js')).href);
    // Its chunks of words are read here: after this nothing of the folder is needed.
    return { ...(await entry.openStills(site)), drawing: digestOfDrawing(folder, site) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
