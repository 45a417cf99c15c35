import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../child.mjs';
import { Stop } from '../stop.mjs';

/**
 * Installs what a lock names into a folder of its own, unless just that stands there already: never into the
 * repository's own `node_modules`, which nobody who only wants the site should have to fill with it.
 *
 * @param {string} from absolute; holds `package.json` and `package-lock.json`
 * @param {string} into absolute
 * @throws {Stop} where npm fails
 */
export async function installLocked(from, into) {
  await mkdir(into, { recursive: true });
  const done = join(into, 'node_modules', '.as-locked.json');
  const lock = await readFile(join(from, 'package-lock.json'), 'utf8');
  if ((await readFile(done, 'utf8').catch(() => null)) === lock) return;
  await writeFile(join(into, 'package-lock.json'), lock);
  await writeFile(join(into, 'package.json'), await readFile(join(from, 'package.json'), 'utf8'));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // Some rivals ask for a companion that they say they do not know.
  const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', ...quiet, '--prefix', into];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Stop('What is measured beside could not be installed: see above.');
  await writeFile(done, lock);
}
