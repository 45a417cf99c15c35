import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { sendFile } from './hosting/send-file.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {{ status: 200 | 404, file: string } | { status: 404, file: null } | { status: 301, to: string } | { status: 400 }} Answer
 */

/**
 * What a plain static host answers: files, `index.html` of folders, a redirect to the slash, `404.html`.
 * No rewriting: a deep link works only if the build wrote its page.
 *
 * @param {string} folder absolute; what is served
 * @param {string} base where it is mounted, with both slashes
 * @param {string} url of the request: path and query
 * @returns {Promise<Answer>}
 */
async function answer(folder, base, url) {
  const [rawPath = '/', query] = url.split(/\?(.*)/s);
  const path = decode(rawPath);
  if (path === null) return { status: 400 };
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { status: 301, to: base + suffix };
  if (!path.startsWith(base)) return notFound(folder);

  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 400 };
  const kind = await kindOf(file);
  if (kind === 'file' && !path.endsWith('/')) return { status: 200, file };
  if (kind !== 'folder') return notFound(folder);
  const index = join(file, 'index.html');
  if ((await kindOf(index)) !== 'file') return notFound(folder);
  // Relative links of the page would miss a level without the slash. Made from the decoded path and one
  // leading slash only: `//host/` would send the reader to another site.
  if (!path.endsWith('/')) return { status: 301, to: `${encodeURI(path).replace(/^\/+/, '/')}/${suffix}` };
  return { status: 200, file: index };
}

/**
 * @param {string} folder
 * @returns {Promise<Answer>}
 */
async function notFound(folder) {
  const page = join(folder, '404.html');
  return { status: 404, file: (await kindOf(page)) === 'file' ? page : null };
}

/** @param {string} path */
function decode(path) {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded;
  } catch {
    return null;
  }
}

/** @param {string} path */
async function kindOf(path) {
  try {
    const entry = await stat(path);
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

/**
 * A plain static server on 127.0.0.1, with the headers that the build's files give other hosts.
 *
 * @param {{ folder: string, base?: string, port: number, onServed?: (file: string) => void }} where
 *   `port` 0: any free one; `onServed` is told of each file that is sent
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with the system's error (`EADDRINUSE`)
 */
export function serve({ folder, base = '/', port, onServed }) {
  const root = normalize(folder).replace(/[\\/]$/, '');
  const server = createServer((request, response) => {
    respond({ root, base, onServed }, request, response).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      done({ url: `http://127.0.0.1:${taken}${base}`, close });
    });
  });
}

/**
 * Serves on the first free port from the one given up.
 *
 * @param {{ folder: string, base: string, port: number }} where
 * @throws {Stop} when a hundred ports in a row are taken
 */
export async function serveOnFreePort({ folder, base, port }) {
  for (let tried = port; tried < port + 100; tried += 1) {
    try {
      return await serve({ folder, base, port: tried });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Stop(`Ports ${port} to ${port + 99} are all taken.`);
}

/**
 * @param {{ root: string, base: string, onServed: ((file: string) => void) | undefined }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond({ root, base, onServed }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await answer(root, base, request.url ?? '/');
  if (found.status === 301) {
    response.writeHead(301, { Location: found.to }).end();
    return;
  }
  if (found.status === 400 || found.file === null) {
    response.writeHead(found.status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(found.status === 400 ? 'Bad request' : 'Not found');
    return;
  }
  onServed?.(found.file);
  await sendFile({ status: found.status, root, file: found.file }, request, response);
}
