import { rm } from 'node:fs/promises';
import { node } from './child.mjs';
import { compiledFolder } from './compile.mjs';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * Builds the site from compiled data: the app by Vite, then a page for each event and language
 * (`scripts/vite/pages-plugin.ts`).
 *
 * @param {{ data: string | null, base: string, out: string, pseudo?: boolean }} what `out`: the folder written,
 *   absolute; `pseudo`: with longer words than any language has (`scripts/vite/pseudo.ts`)
 * @throws {Stop}
 */
export async function buildSite({ data, base, out, pseudo = false }) {
  await rm(out, { recursive: true, force: true });
  const { code } = await node(
    [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', out, '--logLevel', 'warn'],
    { env: { SANAD_COMPILED: compiledFolder(data), SANAD_BASE: base, SANAD_PSEUDO: pseudo ? 'yes' : 'no' } },
  );
  if (code !== 0) throw new Stop('The build failed: see above.');
}
