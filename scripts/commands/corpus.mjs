import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { node } from '../child.mjs';
import { compileLines } from '../compile-lines.mjs';
import { installMissing } from '../dependencies.mjs';
import { CACHE, inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';

const FEWEST = 50;
const MOST = 1_000_000;

/**
 * `npm run corpus -- --events N --seed S`: a corpus to measure on, made up and compiled, its quotes proved. In
 * `.cache/corpora/N-S/` unless `--out` says where; its lines (`lines.jsonl`) stay there to be changed and compiled anew.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { events, seed, out } = readWords(words);
  await installMissing();
  const folder = out === undefined ? join(CACHE, 'corpora', `${events}-${seed}`) : resolve(out);
  const lines = join(folder, 'lines.jsonl');
  const writer = inRoot('scripts', 'corpus', 'main.ts');
  const { code } = await node(['--import', 'tsx', writer, '--events', events, '--seed', seed, '--to', lines]);
  if (code !== 0) throw new Stop('The articles could not be written: see above.');
  await compileLines(['--jsonl', lines, '--out', folder]);
}

/** @param {string[]} words */
function readWords(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    const { values } = parseArgs({ args: words, options: { events: text, seed: text, out: text } });
    const { events = '', seed = '1', out } = values;
    if (!/^\d+$/.test(events) || Number(events) < FEWEST || Number(events) > MOST) {
      throw new Error(`--events N: a number from ${FEWEST} to ${MOST}`);
    }
    if (!/^\d{1,9}$/.test(seed)) throw new Error('--seed S: a number of at most nine digits');
    return { events: String(Number(events)), seed: String(Number(seed)), out };
  } catch (error) {
    throw new Stop(
      `${error instanceof Error ? error.message : error}\nOptions: --events N, --seed S (1), --out DIR (.cache/corpora/N-S)`,
    );
  }
}
