import { buildSite } from '../build-site.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';
import { inRoot } from '../project.mjs';
import { serveOnFreePort } from '../static-server.mjs';

/**
 * `npm start`: from a fresh clone to the site in a browser.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { data, base: said, address, port } = readOptions(words, process.cwd());
  await installMissing();
  console.log('Compiling the data …');
  await compile(data);
  console.log('Building the site …');
  const folder = inRoot('dist');
  const { base } = await buildSite({ data, base: said, address, out: folder });
  const { url } = await serveOnFreePort({ folder, base, port });
  console.log(`\n  Sanad is at ${url}\n  Ctrl+C ends it.\n`);
}
