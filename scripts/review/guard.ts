import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface Refused {
  status: 400 | 403 | 405 | 413 | 415;
  reason: string;
}

/** In which the page sends the token that it was given. */
const TOKEN_HEADER = 'x-review-token';

/** An edit is a few sentences. */
const LARGEST_BYTES = 256 * 1024;

/** Names of this machine for itself. A page elsewhere can point a name of its own here, and then asks by that name. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether it was asked for by this machine's own name, at this port. */
function isOwnHost(host: string | undefined, port: number | undefined): boolean {
  const [, name = '', at = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host ?? '') ?? [];
  return OWN_NAMES.has(name.toLowerCase()) && Number(at) === port;
}

/**
 * Whether the page itself may be sent: to whoever opens it, never to a script of another page, which would read
 * the token out of it.
 */
export function refusePage(request: IncomingMessage): Refused | null {
  const { host, origin } = request.headers;
  if (!isOwnHost(host, request.socket.localPort)) return { status: 403, reason: 'another host' };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: 'another origin' };
  const site = request.headers['sec-fetch-site'] ?? 'none';
  const isOpened = request.headers['sec-fetch-dest'] === 'document';
  if (site !== 'same-origin' && site !== 'none' && !isOpened) return { status: 403, reason: 'another site' };
  return null;
}

/** Whether what is asked comes from the page that was given the token. */
export function refuseRequest(request: IncomingMessage, token: string): Refused | null {
  const { host, origin } = request.headers;
  if (!isOwnHost(host, request.socket.localPort)) return { status: 403, reason: 'another host' };
  if (origin !== `http://${host}`) return { status: 403, reason: 'another origin' };
  if ((request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
    return { status: 403, reason: 'another site' };
  if (!isSame(String(request.headers[TOKEN_HEADER] ?? ''), token)) return { status: 403, reason: 'no token' };
  if (request.method !== 'POST') return { status: 405, reason: 'POST' };
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? ''))
    return { status: 415, reason: 'application/json' };
  return null;
}

/** What was sent, as JSON says it. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | Refused> {
  const tooLarge: Refused = { status: 413, reason: `at most ${LARGEST_BYTES} bytes` };
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BYTES) return tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST_BYTES) return tooLarge;
    pieces.push(piece);
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))) };
  } catch {
    return { status: 400, reason: 'JSON' };
  }
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
