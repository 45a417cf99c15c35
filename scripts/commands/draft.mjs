import { installMissing } from '../dependencies.mjs';
import { draft } from '../draft.mjs';

/**
 * `npm run draft -- article.txt`: an Arabic article as a draft for the timeline; with `--jsonl`, articles one a line.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  await installMissing();
  await draft(words);
}
