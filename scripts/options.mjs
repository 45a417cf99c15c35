import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asAddress, isBase } from './address.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Options
 * @property {string | null} data another corpus's folder, absolute; `null`: the repository's `data/`
 * @property {string | null} compiled a corpus's folder as the compiler wrote it, absolute: it is not compiled again
 * @property {string | null} out the folder built into, or served from, absolute; `null`: `dist/`
 * @property {string | null} base where the site is mounted: begins and ends with a slash; `null`: as its address says
 * @property {string | null} address where the site is published: absolute, ends with a slash; `null`: as the data say
 * @property {number} port the first port tried
 * @property {boolean} pseudo longer words than any language has; for `npm run dev`
 */

const USAGE =
  'Options: --data DIR (another corpus), --compiled DIR (one that is compiled already), --out DIR (instead of dist/), ' +
  '--address URL (where it is published), --base /x/y/ (where it is mounted, if the address does not say), --port N, --pseudo (dev: longer words)';

/**
 * Reads what follows `--` on the command line.
 *
 * @param {string[]} words
 * @param {string} folder what relative folders are relative to
 * @returns {Options}
 * @throws {Stop} naming the option it does not understand
 */
export function readOptions(words, folder) {
  const { data, compiled, out, base, address, port, pseudo } = parse(words);
  if (data !== undefined && compiled !== undefined)
    throw new Stop('--data and --compiled each name the corpus: give one of them.');
  const path = (/** @type {string | undefined} */ value) =>
    value === undefined ? null : resolve(folder, value);
  return {
    data: path(data),
    compiled: path(compiled),
    out: path(out),
    base: base === undefined ? null : asBase(base),
    address: address === undefined ? null : asAddress(address, '--address'),
    port: port === undefined ? 4173 : asPort(port),
    pseudo: pseudo === true,
  };
}

/** @param {string[]} words */
function parse(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    const options = {
      data: text,
      compiled: text,
      out: text,
      base: text,
      address: text,
      port: text,
      pseudo: flag,
    };
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** @param {string} value */
function asBase(value) {
  const base = `/${value}/`.replaceAll(/\/+/g, '/');
  if (!isBase(base)) {
    throw new Stop(`--base ${value}: letters, digits, "-", "_", "." and "/" only.`);
  }
  return base;
}

/** @param {string} value */
function asPort(value) {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Stop(`--port ${value}: a number from 1 to 65535.`);
  return port;
}
