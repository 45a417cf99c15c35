import { CONTENT_SECURITY_POLICY } from './policy.mjs';

/**
 * What hosts are to send with which file: the one table from which our own server answers and the files for other
 * hosts are written. Each is tested to send the same.
 */

/** With everything. */
export const SECURITY_HEADERS = Object.freeze({
  'X-Content-Type-Options': 'nosniff',
  // A frame that its page has sandboxed is of no origin: scripts, data and typefaces of its own site are then from
  // elsewhere. All of it is public, and nothing here knows its reader.
  'Access-Control-Allow-Origin': '*',
  // Whom a reader goes on to is not told what was read here.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The clipboard is not among them: quotes and links are copied to it.
  'Permissions-Policy': [
    'camera',
    'display-capture',
    'geolocation',
    'hid',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
});

/** With every page but the one that is made to stand in other sites' pages. */
export const PAGE_POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;
export const EMBED_POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors *`;

/** Names under this folder hold their content's hash; each is fetched by every reader. */
export const ASSETS = 'assets/';
/** Under these too: pieces of a large corpus, of which a reader fetches few. */
export const LASTING = Object.freeze([ASSETS, 'data/archive/']);

/** With them: never asked for again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** With all else: kept, but asked for before each use. What is new is then seen at once. */
export const REVALIDATED = 'no-cache';

/**
 * Paths of pages to be framed, below the site's root: `embed/`, `en/embed/`. As the source of a regular expression
 * that JavaScript, nginx (PCRE) and Caddy (RE2) all read alike. A language's tag begins with two or three letters,
 * as no other folder does: the page of an event called `embed`, `e/embed/`, is not meant.
 */
export const EMBED = '(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*/)?embed/';

const embed = new RegExp(`^${EMBED}`);

/**
 * The headers of a file, but for its type, length and encoding.
 *
 * @param {string} path of the file that is sent, below the site's root: `en/e/x/index.html`
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  return {
    ...SECURITY_HEADERS,
    'Cache-Control': LASTING.some((folder) => path.startsWith(folder)) ? IMMUTABLE : REVALIDATED,
    ...(path.endsWith('.html') && {
      'Content-Security-Policy': embed.test(path) ? EMBED_POLICY : PAGE_POLICY,
    }),
  };
}
