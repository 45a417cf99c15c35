import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Alias, build, type Plugin, type PluginOption } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { writeEmbeds } from '../embed/write-embeds.ts';
import { buildVersion } from '../offline/page-version.ts';
import { inRoot } from '../project.mjs';

interface Options {
  /** The compiled corpus's folder, absolute. */
  compiled: string;
  /** Oldest browsers, as Vite names them. */
  browsers: string[];
  alias: Alias[];
  /** What else changes the app's sources. */
  plugins: PluginOption[];
}

/** The page that frames open: `/embed/`, `/en/embed/`. */
const FRAMES = /^\/(?:[a-z-]+\/)?embed\/?(?=\?|$)/;

/**
 * Builds the page that is shown in frames on other sites. A build of its own: as a second entry of the app's it
 * would cut what both use out of either's files, and a change of the one would weigh on the other.
 */
export function embedPlugin({ compiled, browsers, alias, plugins }: Options): Plugin {
  return {
    name: 'sanad:embed',
    // While developing, Vite serves embed.html itself, at the addresses that the built site has.
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(FRAMES, '/embed.html');
        next();
      });
    },
    async writeBundle({ dir }, bundle) {
      const folder = dir ?? resolve('dist');
      const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
      const files = await buildFrame({ browsers, alias, plugins });
      const shell = files.get('embed.html');
      if (shell === undefined) throw new Error('embed.html was not built');
      files.delete('embed.html');
      // As Vite wrote it: the one in the folder may be a page already.
      const app = bundle['index.html'];
      if (app?.type !== 'asset') throw new Error('index.html was not built');
      const version = buildVersion(String(app.source), index.dataVersion);
      const pages = writeEmbeds(String(shell), index, version);
      for (const [path, content] of [...files, ...pages]) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  };
}

/** Every built file by its path below the site's root. The typefaces are the app's own: same bytes, same names. */
async function buildFrame({
  browsers,
  alias,
  plugins,
}: Omit<Options, 'compiled'>): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: inRoot(),
    base: './',
    logLevel: 'warn',
    plugins,
    resolve: { alias },
    build: {
      write: false,
      target: browsers,
      cssTarget: browsers,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inRoot('embed.html'), checks: { bundlerTimings: false } },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  if (one === undefined || !('output' in one)) throw new Error('Vite built no files for frames');
  return new Map(
    one.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
  );
}
