import { readFileSync } from 'node:fs';
import { node } from './child.mjs';
import { inRoot } from './project.mjs';

/**
 * Checks the types of every room by its own tsconfig: core knows no DOM and no Node, the app no Node.
 * `tsconfig.json` lists them.
 *
 * @returns {Promise<string[]>} the rooms that fail
 */
export async function checkTypes() {
  /** @type {{ references: { path: string }[] }} */
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));
  const failed = [];
  for (const { path } of references) {
    const { code } = await node([inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', inRoot(path)]);
    if (code !== 0) failed.push(path);
  }
  return failed;
}

if (process.argv[1] === inRoot('scripts', 'types.mjs')) process.exitCode = (await checkTypes()).length;
