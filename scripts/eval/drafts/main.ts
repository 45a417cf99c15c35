/** Drafts articles as if they were new and holds the drafts against what editors made of them. See `npm run eval`. */
import { scoreFolder } from './score-folder.ts';
import { isBelowBar, tableOf } from './table.ts';

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isLong = process.argv.includes('--long');
const out = (line: string): boolean => process.stdout.write(`${line}\n`);

for (const folder of folders) {
  const scores = scoreFolder(folder, (line) => isLong && out(line));
  out(`${folder}\n${tableOf(scores)}\n`);
  if (isBelowBar(scores)) process.exitCode = 1;
}
