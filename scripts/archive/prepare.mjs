import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { forgetUnused } from '../building/forget-unused.mjs';
import { node } from '../child.mjs';
import { CACHE, inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';

const STORE = join(CACHE, 'archives');

/** No index of fewer bytes holds so many events that it would be served in pieces. */
const SURELY_SMALL = 1_000_000;

/**
 * @typedef {object} Prepared
 * @property {string} pages a folder with `index.json`: what pages, cards and feeds are made from
 * @property {string | null} served a folder with `data/` of a corpus that is served in pieces; `null`: it is not
 */

/** @param {string} compiled */
const isInLines = (compiled) => existsSync(join(compiled, 'corpus.json'));

/**
 * What a compiled corpus says of its site, in either form.
 *
 * @param {string} compiled its folder, absolute
 * @returns {Promise<{ address: string | null }>}
 * @throws {Stop} where there is no compiled corpus
 */
export async function siteOf(compiled) {
  const file = join(compiled, isInLines(compiled) ? 'corpus.json' : 'index.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop(`${compiled} holds no compiled corpus: neither index.json nor corpus.json.`);
  });
  return JSON.parse(text).site;
}

/**
 * Brings a compiled corpus into the form from which a site is built: small ones are there already. What was made for
 * a build before is brought up to date, not made anew.
 *
 * @param {string} compiled its folder, absolute
 * @param {string | null} address where the site is published
 * @returns {Promise<Prepared>}
 * @throws {Stop}
 */
export async function prepare(compiled, address) {
  const lines = isInLines(compiled);
  if (!lines && (await stat(join(compiled, 'index.json'))).size < SURELY_SMALL)
    return { pages: compiled, served: null };
  const mark = createHash('sha256').update(compiled).digest('hex').slice(0, 8);
  const own = join(STORE, `${basename(compiled)}-${mark}`);
  await mkdir(own, { recursive: true });
  const now = new Date();
  await utimes(own, now, now);
  await forgetUnused(STORE);
  // Drawn cards are kept by the name of this folder.
  const pages = join(own, `${basename(compiled)}-${mark}`);
  const served = join(own, 'served');
  const where = ['--compiled', compiled, '--pages', pages, '--served', served, '--address', address ?? ''];
  const { code } = await node(['--import', 'tsx', inRoot('scripts', 'archive', 'main.ts'), ...where]);
  if (code !== 0) throw new Stop('The data could not be brought into pieces: see above.');
  return { pages: lines ? pages : compiled, served: existsSync(served) ? served : null };
}
