import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from '../options.mjs';
import { inRoot } from '../project.mjs';
import { serveOnFreePort } from '../static-server.mjs';

/**
 * `npm run serve`: serves what was built last, in `dist/` or the folder of `--out`.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { out, base, port } = readOptions(words, process.cwd());
  const folder = out ?? inRoot('dist');
  const { url } = await serveOnFreePort({ folder, base: base ?? (await mountedAt(folder)), port });
  console.log(`\n  Sanad is at ${url}\n  Ctrl+C ends it.\n`);
}

/**
 * Where a built site is to be mounted, as the page knows that is served at any depth.
 *
 * @param {string} folder
 */
async function mountedAt(folder) {
  const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => '');
  return /<meta name="app-root" content="([^"]+)"/.exec(page)?.[1] ?? '/';
}
