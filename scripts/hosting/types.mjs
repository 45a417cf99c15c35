import { extname } from 'node:path';

/** Everything the build writes; a type missing here would be sent as bytes to download. */
export const TYPES = Object.freeze({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
});

const PACKED_ALREADY = new Set(['.png', '.ico', '.woff2']);

/** The media type of a file, by its name. */
export function typeOf(/** @type {string} */ file) {
  const extension = extname(file);
  return Object.hasOwn(TYPES, extension)
    ? TYPES[/** @type {keyof typeof TYPES} */ (extension)]
    : 'application/octet-stream';
}

/** Whether a file is worth compressing: text is, pictures and typefaces are compressed already. */
export function isText(/** @type {string} */ file) {
  const extension = extname(file);
  return Object.hasOwn(TYPES, extension) && !PACKED_ALREADY.has(extension);
}
