import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Alias, Plugin, PluginOption, ViteDevServer } from 'vite';
import { inRoot } from '../project.mjs';
import { type Bundle, bundleReview } from './bundle.ts';
import type { ReviewDesk } from './desk.ts';
import { type Refused, readJson, refusePage, refuseRequest } from './guard.ts';
import { REVIEW_POLICY, reviewPage } from './page.ts';

interface Options {
  /** The corpus's folder, absolute; `null`: the repository's `data/`. */
  data: string | null;
  /** Oldest browsers, as Vite names them. */
  browsers: string[];
  alias: Alias[];
  /** What else changes the page's sources. */
  plugins: PluginOption[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** `/review/` of the development server: drafts are read, corrected and published there. No part of a built site. */
export function reviewPlugin({ data, ...page }: Options): Plugin {
  return {
    name: 'sanad:review',
    apply: 'serve',
    configureServer(server) {
      // A new one at each start: what an old page kept, or a foreign one guessed, opens nothing.
      const token = randomBytes(32).toString('hex');
      const desk = keptDesk(server, data ?? inRoot('data'));
      const bundle = keptBundle(server, () => bundleReview(page));
      server.middlewares.use(async (request, response, next) => {
        const path = pathBelow(server.config.base, request.url ?? '');
        if (path === null) return next();
        setHeaders(response);
        if (path === '') return redirect(response, 'review/');
        if (path === '/api') return answer(request, response, { desk, token });
        const refused = refusePage(request);
        if (refused) return refuse(response, refused);
        try {
          const built = await bundle();
          if (path === '/') return send(response, 200, 'text/html; charset=utf-8', reviewPage(built, token));
          const file = built.files.get(path.slice(1));
          const type = TYPES[extname(path)];
          if (file === undefined || type === undefined)
            return send(response, 404, 'text/plain', 'no such file');
          return send(response, 200, type, file);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** What follows `/review`, without the query; `null` for every other address. */
function pathBelow(base: string, url: string): string | null {
  const path = url.replace(/[?#].*$/s, '');
  const root = `${base.startsWith('/') ? base : '/'}review`;
  return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}

/**
 * Loaded by the server itself and not with its configuration, which would start anew whenever a file of the compiler
 * or of core is saved.
 */
function keptDesk(server: ViteDevServer, folder: string): () => Promise<ReviewDesk> {
  let kept: { module: typeof import('./desk.ts'); desk: ReviewDesk } | null = null;
  return async () => {
    const module = (await server.ssrLoadModule(
      inRoot('scripts', 'review', 'desk.ts'),
    )) as typeof import('./desk.ts');
    if (kept?.module !== module) kept = { module, desk: module.openDesk(folder) };
    return kept.desk;
  };
}

/** Built when it is first asked for, and anew after its sources have changed. */
function keptBundle(server: ViteDevServer, make: () => Promise<Bundle>): () => Promise<Bundle> {
  let bundle: Promise<Bundle> | null = null;
  server.watcher.on('all', (_change, file) => {
    if (file.startsWith(inRoot('src'))) bundle = null;
  });
  return () => {
    bundle ??= make();
    // A mistake in the sources is mended, and then asked for again.
    bundle.catch(() => {
      bundle = null;
    });
    return bundle;
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { desk, token }: { desk: () => Promise<ReviewDesk>; token: string },
): Promise<void> {
  const refused = refuseRequest(request, token);
  if (refused) return refuse(response, refused);
  const read = await readJson(request);
  if (!('value' in read)) return refuse(response, read);
  try {
    const said = (await desk()).answerTo(read.value);
    if (said === null) return refuse(response, { status: 400, reason: 'no such request' });
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(said));
  } catch (error) {
    console.error(error);
    send(
      response,
      500,
      'text/plain; charset=utf-8',
      'The development server has an error: its terminal tells.',
    );
  }
}

/** Vite lets every page of this machine read what it serves; this is for nobody but itself. */
function setHeaders(response: ServerResponse): void {
  response.removeHeader('Access-Control-Allow-Origin');
  response.setHeader('Content-Security-Policy', REVIEW_POLICY);
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function refuse(response: ServerResponse, { status, reason }: Refused): void {
  // Nothing more is read of a request that was not heard out.
  response.setHeader('Connection', 'close');
  send(response, status, 'text/plain; charset=utf-8', `Refused: ${reason}.`);
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.end(body);
}
