import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { indexSchema, type TimelineIndex } from '../../src/core/model/published.ts';
import { node } from '../child.mjs';
import { compilerArgs } from '../compile.mjs';
import { pageLanguages } from '../pages/page-language.ts';
import { inRoot } from '../project.mjs';
import { indexIn } from './index-in-language.ts';

/** An editor's "save all" touches several files; one compilation for them all. */
const SETTLE_MS = 80;

/**
 * While developing: compiles at the start and whenever a file of the corpus changes; the open page reloads,
 * or shows the compiler's errors over itself (the terminal shows them too).
 *
 * @param data the corpus's folder, absolute; `null`: the repository's `data/`
 * @param compiled where it is compiled to, absolute
 */
export function liveDataPlugin(data: string | null, compiled: string): Plugin {
  const source = data ?? inRoot('data');
  return {
    name: 'sanad:live-data',
    apply: 'serve',
    // The built site has a page at each address; here one page answers for all depths.
    transformIndexHtml: async (html) => {
      const languages = await languagesOf(compiled);
      return html
        .replace('name="app-root" content="./"', 'name="app-root" content="/"')
        .replace('name="app-languages" content=""', `name="app-languages" content="${languages.join(' ')}"`);
    },
    configureServer(server) {
      serveInLanguage(server, compiled);
      serveCompiled(server, compiled);
      const recompile = compileInTurn(server, data);
      server.watcher.add(source);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_change, file) => {
        if (!normalize(file).startsWith(source + sep) || !isCompiled(file)) return;
        clearTimeout(timer);
        timer = setTimeout(recompile, SETTLE_MS);
      });
      void recompile();
    },
  };
}

/** Drafts wait, and files with a dot are on their way to be data. */
const isCompiled = (file: string) => !/(?:^|[\\/])\.[^\\/]+$|\.draft\.yaml$/.test(file);

/** Compilations never overlap; a change during one leads to exactly one more. */
function compileInTurn(server: ViteDevServer, data: string | null): () => Promise<void> {
  let running = false;
  let again = false;
  let errors: string | null = null;
  const showErrors = (message: string) =>
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'data' } });
  // A page opened while the data is broken must say so too.
  server.ws.on('connection', () => errors !== null && showErrors(errors));

  return async function recompile() {
    again = running;
    if (running) return;
    running = true;
    const { code, output } = await node(compilerArgs(data, ['--quiet']));
    errors = code === 0 ? null : output;
    if (errors === null) server.ws.send({ type: 'full-reload' });
    else showErrors(errors);
    running = false;
    if (again) await recompile();
  };
}

/** `/data/…` comes from the compiled folder, which for another corpus does not lie in `public/`. */
function serveCompiled(server: ViteDevServer, compiled: string): void {
  server.middlewares.use('/data', async (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*/s, ''));
    const file = normalize(join(compiled, path));
    const type = /\.(json|txt)$/.exec(file)?.[1];
    if (!file.startsWith(compiled + sep) || type === undefined || !existsSync(file)) return next();
    response.setHeader(
      'Content-Type',
      `${type === 'txt' ? 'text/plain' : 'application/json'}; charset=utf-8`,
    );
    response.setHeader('Cache-Control', 'no-store');
    response.end(await readFile(file));
  });
}

/** `/data/index.ar.json`, which the build writes, is cut out of the whole index when it is asked for. */
function serveInLanguage(server: ViteDevServer, compiled: string): void {
  server.middlewares.use('/data', async (request, response, next) => {
    const language = /^\/index\.([a-z-]+)\.json(?:\?|$)/.exec(request.url ?? '')?.[1];
    const index = language === undefined ? null : await readIndex(compiled);
    if (language === undefined || index === null) return next();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(indexIn(language, index)));
  });
}

async function languagesOf(compiled: string): Promise<string[]> {
  return pageLanguages((await readIndex(compiled))?.site.languages ?? []);
}

/** `null` until the first compilation has written it. */
async function readIndex(compiled: string): Promise<TimelineIndex | null> {
  const file = join(compiled, 'index.json');
  return existsSync(file) ? indexSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : null;
}
