import { readOptions } from '../options.mjs';
import { inRoot } from '../project.mjs';
import { serveOnFreePort } from '../static-server.mjs';

/**
 * `npm run serve`: serves what was built last.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { base, port } = readOptions(words, process.cwd());
  const { url } = await serveOnFreePort({ folder: inRoot('dist'), base, port });
  console.log(`\n  Sanad is at ${url}\n  Ctrl+C ends it.\n`);
}
