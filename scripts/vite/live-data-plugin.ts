import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { node } from '../child.mjs';
import { compilerArgs } from '../compile.mjs';
import { inRoot } from '../project.mjs';

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
    transformIndexHtml: (html) => html.replace('name="app-root" content="./"', 'name="app-root" content="/"'),
    configureServer(server) {
      serveCompiled(server, compiled);
      const recompile = compileInTurn(server, data);
      server.watcher.add(source);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_change, file) => {
        if (!normalize(file).startsWith(source + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(recompile, SETTLE_MS);
      });
      void recompile();
    },
  };
}

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
    if (!file.startsWith(compiled + sep) || !file.endsWith('.json') || !existsSync(file)) return next();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(await readFile(file));
  });
}
