import { spawn } from 'node:child_process';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * Compiles articles that stand one a line. The compiler reads the standard input itself, and names of files are
 * relative to the folder in which the command was called.
 *
 * @param {string[]} words the compiler's own options: `--jsonl FILE|- --out DIR [--site DIR]`
 * @throws {Stop} when a line has errors: nothing is written then
 */
export async function compileLines(words) {
  const args = ['--import', import.meta.resolve('tsx'), inRoot('src', 'compiler', 'main.ts'), ...words];
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('error', () => done(1));
    child.on('close', done);
  });
  if (code !== 0) throw new Stop('The lines were not compiled: see above. Nothing was written.');
}
