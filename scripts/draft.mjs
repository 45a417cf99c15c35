import { spawn } from 'node:child_process';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * Drafts articles. The program reads the standard input itself, may ask at a terminal, and names of files are relative
 * to the folder in which the command was called.
 *
 * @param {string[]} words its own options
 * @throws {Stop} when a text was refused
 */
export async function draft(words) {
  const args = [
    '--import',
    import.meta.resolve('tsx'),
    inRoot('src', 'compiler', 'drafts', 'main.ts'),
    ...words,
  ];
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('error', () => done(1));
    child.on('close', done);
  });
  if (code !== 0) throw new Stop('Not everything was drafted: see above.');
}
