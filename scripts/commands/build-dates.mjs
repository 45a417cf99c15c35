import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writePackage } from '../dates/write-package.mjs';
import { installMissing } from '../dependencies.mjs';
import { inRoot, ROOT } from '../project.mjs';
import { Stop } from '../stop.mjs';

/**
 * `npm run build:dates`: the tagger of Arabic dates as a package of its own, ready for `npm publish`, in
 * `dist-dates/` unless `--out` says where.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const out = readOut(words);
  await installMissing();
  const { name, version } = await writePackage(out);
  console.log(`${name} ${version} stands in ${relative(ROOT, out) || '.'}/`);
}

/** @param {string[]} words */
function readOut(words) {
  try {
    const { values } = parseArgs({ args: words, options: { out: { type: 'string' } } });
    return values.out === undefined ? inRoot('dist-dates') : resolve(values.out);
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\nOptions: --out DIR (dist-dates)`);
  }
}
