import { resolve } from 'node:path';
import { node } from '../child.mjs';
import { installMissing } from '../dependencies.mjs';
import { inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';

/**
 * `npm run eval`: drafts the articles of `data/` as if new and holds the drafts against what editors made of them;
 * then those of `scripts/eval/drafts/sets/`, made up and annotated by hand. Other data folders may be named; `--long`
 * shows every proposal. `npm run eval -- dates` measures the date tagger.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  await installMissing();
  if (words[0] === 'dates') {
    await measure(['scripts', 'eval', 'dates', 'main.ts'], words.slice(1));
    return;
  }
  const folders = words.filter((word) => !word.startsWith('--')).map((folder) => resolve(folder));
  const options = words.filter((word) => word.startsWith('--'));
  const all = folders.length > 0 ? folders : [inRoot('data'), inRoot('scripts', 'eval', 'drafts', 'sets')];
  await measure(['scripts', 'eval', 'drafts', 'main.ts'], [...options, ...all]);
}

/**
 * @param {string[]} program
 * @param {string[]} args
 */
async function measure(program, args) {
  const { code } = await node(['--import', 'tsx', inRoot(...program), ...args]);
  if (code !== 0) throw new Stop('Below the bar: see above.');
}
