import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headersOf } from './rules.mjs';
import { isText, typeOf } from './types.mjs';

/** In the order in which we prefer them. */
const ENCODINGS = /** @type {const} */ ([
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
]);

/**
 * Sends a file as a good static host does: compressed as the build left it beside the file, and not at all if the
 * reader has it.
 *
 * @param {{ status: 200 | 404, root: string, file: string }} found absolute paths
 * @param {import('node:http').IncomingMessage} request GET or HEAD
 * @param {import('node:http').ServerResponse} response
 */
export async function sendFile({ status, root, file }, request, response) {
  const sent = await variantOf(file, request.headers['accept-encoding'] ?? '');
  const etag = `"${sent.size.toString(36)}-${Math.trunc(sent.mtimeMs).toString(36)}${sent.extension}"`;
  /** @type {Record<string, string>} */
  const headers = { ...headersOf(relative(root, file).replaceAll(sep, '/')), ETag: etag };
  if (isText(file)) headers.Vary = 'Accept-Encoding';
  if (status === 200 && knows(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  headers['Content-Type'] = typeOf(file);
  headers['Content-Length'] = String(sent.size);
  if (sent.encoding !== null) headers['Content-Encoding'] = sent.encoding;
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent.file), response);
}

/**
 * @param {string} file
 * @param {string} accepted `Accept-Encoding`
 */
async function variantOf(file, accepted) {
  const wanted = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => one.split(';')[0]?.trim()),
  );
  for (const { encoding, extension } of isText(file) ? ENCODINGS : []) {
    if (!wanted.has(encoding)) continue;
    try {
      const { size, mtimeMs } = await stat(file + extension);
      return { file: file + extension, encoding, extension, size, mtimeMs };
    } catch {
      // Compressed it would not have been smaller, or nobody compressed it.
    }
  }
  const { size, mtimeMs } = await stat(file);
  return { file, encoding: null, extension: '', size, mtimeMs };
}

/**
 * @param {string | undefined} known `If-None-Match`
 * @param {string} etag
 */
function knows(known, etag) {
  return (
    known?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag) === true
  );
}
