import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRoom } from './building/check-room.mjs';
import { CACHE, inRoot } from './project.mjs';

/** What every room's own `tsconfig.json` rests on. */
const CONFIGS = ['tsconfig.base.json', 'package.json'].map((name) => inRoot(name));

/**
 * Checks the types of every room by its own tsconfig: core knows no DOM and no Node, the app no Node.
 * `tsconfig.json` lists them. A room in which nothing has changed since it fitted is passed over.
 *
 * @returns {Promise<string[]>} the rooms that fail
 */
export async function checkTypes() {
  /** @type {{ references: { path: string }[] }} */
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));
  const failed = [];
  for (const { path } of references) {
    const memory = join(CACHE, 'types', path.replaceAll(/[^a-z]+/g, '-'));
    const { fits } = await checkRoom(inRoot(path), { memory, configs: CONFIGS });
    if (!fits) failed.push(path);
  }
  return failed;
}

if (process.argv[1] === inRoot('scripts', 'types.mjs')) process.exitCode = (await checkTypes()).length;
