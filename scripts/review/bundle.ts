import react from '@vitejs/plugin-react';
import { type Alias, build, type PluginOption } from 'vite';
import { inRoot } from '../project.mjs';

/** The page's files, by name. */
export interface Bundle {
  files: ReadonlyMap<string, string | Uint8Array>;
  script: string;
  styles: readonly string[];
}

/**
 * Bundles the page of the review. Not served file by file as the site is while developing: that page reloads
 * whenever the data change, which here every edit does, and lets in inline code, which this one forbids.
 */
export async function bundleReview({
  browsers,
  alias,
  plugins,
}: {
  browsers: string[];
  alias: Alias[];
  plugins: PluginOption[];
}): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: inRoot(),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), ...plugins],
    resolve: { alias },
    build: {
      write: false,
      target: browsers,
      cssTarget: browsers,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: inRoot('src', 'review', 'main.tsx'), checks: { bundlerTimings: false } },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  if (one === undefined || !('output' in one)) throw new Error('Vite built no files for the review');
  const script = one.output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
  if (script === undefined) throw new Error('the page of the review was not built');
  return {
    script,
    styles: one.output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')),
    files: new Map(
      one.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
    ),
  };
}
