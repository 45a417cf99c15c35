import { buildSite } from '../build-site.mjs';
import { refuseOthers } from '../building/refuse-others.mjs';
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
  const { data, compiled, out, base, address, port } = readOptions(words, process.cwd());
  const folder = out ?? inRoot('dist');
  if (out !== null) await refuseOthers(out);
  await installMissing();
  if (compiled === null) {
    console.log('Compiling the data …');
    await compile(data);
  }
  console.log('Building the site …');
  const { place } = await buildSite({ data, compiled, base, address, out: folder });
  const { url } = await serveOnFreePort({ folder, base: place.base, port });
  console.log(`\n  Sanad is at ${url}\n  Ctrl+C ends it.\n`);
}
