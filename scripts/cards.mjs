import { basename, join } from 'node:path';
import { node } from './child.mjs';
import { CACHE, inRoot } from './project.mjs';

/**
 * Whether this machine has a canvas to draw with: it is a native program, which not every system has. In a process
 * of its own, so that a program made for another system cannot end the build.
 *
 * @returns {Promise<boolean>}
 */
export async function canDrawCards() {
  const { code } = await node(['--input-type=module', '--eval', "await import('@napi-rs/canvas')"], {
    quiet: true,
  });
  if (code !== 0) {
    console.log('No preview cards, and no page names one: @napi-rs/canvas does not load on this machine.');
  }
  return code === 0;
}

/**
 * Draws the preview cards of a site that are not there from an earlier build (`scripts/cards/`), and says how many.
 *
 * @param {string} compiled the corpus's compiled folder, which also names its own part of the cache
 * @param {string} out the built site
 * @returns {Promise<boolean>} whether all are there
 */
export async function drawCards(compiled, out) {
  const cache = join(CACHE, 'cards', basename(compiled));
  const main = inRoot('scripts', 'cards', 'main.ts');
  const where = ['--compiled', compiled, '--out', join(out, 'cards'), '--cache', cache];
  const { code } = await node(['--import', 'tsx', main, ...where]);
  return code === 0;
}
