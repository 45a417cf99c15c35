import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';
import { CACHE } from './project.mjs';
import { Stop } from './stop.mjs';

const PROGRAM = 'src/compiler/lines/program.ts';

/**
 * Compiles articles that stand one a line. The compiler reads the standard input itself, and names of files are
 * relative to the folder in which the command was called.
 *
 * @param {string[]} words `--jsonl FILE|- --out DIR [--site DIR]`
 * @throws {Stop} when a line has errors: nothing is written then
 */
export async function compileLines(words) {
  const { jsonl, site, out, quiet } = readWords(words);
  const { url, mark } = await bundled(PROGRAM);
  /** @type {typeof import('../src/compiler/lines/program.ts')} */
  const { runLinesCommand } = await import(url.href);
  const code = await runLinesCommand(
    { jsonl, site, out, quiet, cache: join(CACHE, 'lines'), program: { url, mark } },
    { say: console.log, complain: console.error },
  );
  if (code !== 0) throw new Stop('The lines were not compiled: see above. Nothing was written.');
}

/** @param {string[]} words */
function readWords(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  const quiet = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    const { jsonl, out, ...rest } = parseArgs({
      args: words,
      options: { jsonl: text, site: text, out: text, quiet },
    }).values;
    if (jsonl === undefined || out === undefined) throw new Error('--jsonl FILE wants --out DIR');
    return { jsonl, out, site: rest.site, quiet: rest.quiet };
  } catch (error) {
    throw new Stop(
      `${error instanceof Error ? error.message : error}\nOptions: --jsonl FILE (- for standard input), --out DIR, --site DIR`,
    );
  }
}
