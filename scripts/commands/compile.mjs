import { compile } from '../compile.mjs';
import { compileLines } from '../compile-lines.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';

/**
 * `npm run compile`: `data/` to `public/data/`; with `--jsonl FILE --out DIR`, articles one a line.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  if (words.some((word) => /^--jsonl(=|$)/.test(word))) {
    await installMissing();
    await compileLines(words);
    return;
  }
  const { data } = readOptions(words, process.cwd());
  await installMissing();
  await compile(data, { account: true });
}
