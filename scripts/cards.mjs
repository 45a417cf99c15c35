import { createHash } from 'node:crypto';
import { cp, mkdir, rm, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { forgetUnused } from './building/forget-unused.mjs';
import { node } from './child.mjs';
import { CACHE, inRoot } from './project.mjs';

/** Each corpus's drawn cards, in a folder of its own. */
const STORE = join(CACHE, 'cards');

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
 * Nothing of the site need be there yet: they are put into it when it is (`putCards`).
 *
 * @param {string} compiled the corpus's compiled folder, which also names its own part of the cache
 * @param {string} out the built site, absolute
 * @returns {Promise<boolean>} whether all are there
 */
export async function drawCards(compiled, out) {
  const cache = join(STORE, basename(compiled));
  await mkdir(cache, { recursive: true });
  const now = new Date();
  await utimes(cache, now, now);
  await forgetUnused(STORE);
  await rm(drawnFor(out), { recursive: true, force: true });
  const main = inRoot('scripts', 'cards', 'main.ts');
  const where = ['--compiled', compiled, '--out', drawnFor(out), '--cache', cache];
  const { code } = await node(['--import', 'tsx', main, ...where]);
  return code === 0;
}

/**
 * Puts the drawn cards into a site that is built now.
 *
 * @param {string} out as `drawCards` was told
 */
export async function putCards(out) {
  await cp(drawnFor(out), join(out, 'cards'), { recursive: true });
  await rm(drawnFor(out), { recursive: true, force: true });
}

/** @param {string} out */
const drawnFor = (out) => join(CACHE, 'drawn', createHash('sha256').update(out).digest('hex').slice(0, 8));
