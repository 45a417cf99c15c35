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
  const { data, base } = readOptions(words, process.cwd());
  await installMissing();
  await compile(data);
  const failed = await checkTypes();
  if (failed.length > 0) throw new Stop(`Types do not fit in ${failed.join(', ')}: see above.`);
  await buildSite({ data, base, out: inRoot('dist') });
  console.log('\n  Built in dist/. To look at it: npm run serve\n');
}
