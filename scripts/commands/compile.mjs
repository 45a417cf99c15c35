import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';

/**
 * `npm run compile`: `data/` to `public/data/`.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { data } = readOptions(words, process.cwd());
  await installMissing();
  await compile(data, { account: true });
}
