import { buildSite } from '../build-site.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';
import { inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';
import { checkTypes } from '../types.mjs';

/**
 * `npm run build`: the whole site in `dist/`, ready for any plain static host.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { data, base, address } = readOptions(words, process.cwd());
  await installMissing();
  await compile(data);
  const failed = await checkTypes();
  if (failed.length > 0) throw new Stop(`Types do not fit in ${failed.join(', ')}: see above.`);
  const place = await buildSite({ data, base, address, out: inRoot('dist') });
  if (place.address === null) {
    console.log(
      '\n  No address is known (--address URL, or "address" in site.yaml): left out are canonical links and those to' +
        ' other languages, sitemap.xml and robots.txt, preview cards in links, and feeds.',
    );
  }
  console.log('\n  Built in dist/. To look at it: npm run serve\n');
}
