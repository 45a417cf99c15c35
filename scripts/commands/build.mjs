import { buildSite } from '../build-site.mjs';
import { refuseOthers } from '../building/refuse-others.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';
import { inRoot } from '../project.mjs';

/**
 * `npm run build`: the whole site in `dist/` or the folder of `--out`, ready for any plain static host.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { data, compiled, out, base, address } = readOptions(words, process.cwd());
  const folder = out ?? inRoot('dist');
  if (out !== null) await refuseOthers(out);
  await installMissing();
  if (compiled === null) await compile(data);
  const { place, upToDate } = await buildSite({ data, compiled, base, address, out: folder, typed: true });
  if (place.address === null) {
    console.log(
      '\n  No address is known (--address URL, or "address" in site.yaml): left out are canonical links and those to' +
        ' other languages, sitemap.xml and robots.txt, preview cards in links, and feeds.',
    );
  }
  const where = out ?? 'dist/';
  const done = upToDate
    ? `Up to date in ${where}: nothing has changed since it was built.`
    : `Built in ${where}.`;
  console.log(`\n  ${done} To look at it: npm run serve${out === null ? '' : ` -- --out ${out}`}\n`);
}
