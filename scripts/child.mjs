import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * Runs a program in the repository's folder, its output shown as it comes unless `quiet`.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, shell?: boolean, quiet?: boolean }} [how]
 *   `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 too when it was killed or could not be started
 */
export function run(program, args, how = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...how.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: how.timeout,
      shell: how.shell ?? false,
    });
    let output = '';
    // Decoded by the stream: a chunk may end in the middle of an Arabic letter.
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (!how.quiet) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (!how.quiet) process.stderr.write(text);
    });
    child.on('exit', (_code, signal) => {
      if (signal === null) return;
      // Killed: its own children may live on and hold its output open, and `close` would wait for them.
      child.stdout.destroy();
      child.stderr.destroy();
    });
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a script with this very Node: no shell, no `npx`, the same on every system.
 *
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, quiet?: boolean }} [how]
 */
export const node = (args, how) => run(process.execPath, args, how);
