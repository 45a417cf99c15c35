import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Options
 * @property {string | null} data another corpus's folder, absolute; `null`: the repository's `data/`
 * @property {string} base where the site is mounted: begins and ends with a slash
 * @property {number} port the first port tried
 * @property {boolean} pseudo longer words than any language has; for `npm run dev`
 */

const USAGE =
  'Options: --data DIR (another corpus), --base /x/y/ (where it is mounted), --port N, --pseudo (dev: longer words)';

/**
 * Reads what follows `--` on the command line.
 *
 * @param {string[]} words
 * @param {string} folder what a relative `--data` is relative to
 * @returns {Options}
 * @throws {Stop} naming the option it does not understand
 */
export function readOptions(words, folder) {
  const { data, base, port, pseudo } = parse(words);
  return {
    data: data === undefined ? null : resolve(folder, data),
    base: base === undefined ? '/' : asBase(base),
    port: port === undefined ? 4173 : asPort(port),
    pseudo: pseudo === true,
  };
}

/** @param {string[]} words */
function parse(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    return parseArgs({ args: words, options: { data: text, base: text, port: text, pseudo: flag } }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** @param {string} value */
function asBase(value) {
  const base = `/${value}/`.replaceAll(/\/+/g, '/');
  if (!/^[\w\-./~]+$/.test(base) || base.split('/').includes('..')) {
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
