import { spawn } from 'node:child_process';
import { compiledFolder } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { readOptions } from '../options.mjs';
import { inRoot, ROOT } from '../project.mjs';

/**
 * `npm run dev`: Vite's server; an edit in `data/` is compiled and shown in the open page
 * (`scripts/vite/live-data-plugin.ts`). With `--pseudo` all words are longer than those of any language, to see
 * what they break and what was never translated.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  const { data, port, pseudo } = readOptions(words, process.cwd());
  await installMissing();
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, '--host', '127.0.0.1', '--port', String(port)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      SANAD_DATA: data ?? '',
      SANAD_COMPILED: compiledFolder(data),
      SANAD_PSEUDO: pseudo ? 'yes' : 'no',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
