import { Stop } from './stop.mjs';

/**
 * Where a site is published.
 *
 * @param {string} value as somebody wrote it: `https://example.org/timeline`
 * @param {string} said where, for the message: `--address`
 * @returns {string} absolute, with a slash at its end
 * @throws {Stop} saying what is wrong with it
 */
export function asAddress(value, said) {
  const wrong = (/** @type {string} */ why) => new Stop(`${said} ${value}: ${why}`);
  if (!URL.canParse(value)) throw wrong('a whole address is needed, such as https://example.org/timeline/.');
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw wrong('it must begin with https:// or http://.');
  }
  if (url.username !== '' || url.password !== '') throw wrong('no name and no password may stand in it.');
  // `?` alone leaves no trace in what was parsed.
  if (/[?#]/.test(value)) throw wrong('a site has no "?" and no "#" in its address.');
  const address = url.href.endsWith('/') ? url.href : `${url.href}/`;
  if (!isBase(new URL(address).pathname)) {
    throw wrong('in its path letters of a to z, digits, "-", "_", "." and "~" only.');
  }
  return address;
}

/**
 * @param {string} base begins and ends with a slash
 * @returns {boolean} whether a site can be mounted there without anything having to be escaped
 */
export const isBase = (base) =>
  /^\/(?:[\w\-.~]+\/)*$/.test(base) && !base.split('/').some((part) => part === '.' || part === '..');

/**
 * Where a site is mounted and published, from what the command line says and else from what its data say.
 *
 * @param {{ base: string | null, address: string | null }} said on the command line
 * @param {string | null} published `site.address` of the compiled corpus
 * @returns {{ base: string, address: string | null }}
 * @throws {Stop}
 */
export function placeOf({ base, address }, published) {
  const known = address ?? (published === null ? null : asAddress(published, 'address in site.yaml:'));
  return { base: base ?? (known === null ? '/' : new URL(known).pathname), address: known };
}
