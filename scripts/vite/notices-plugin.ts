import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes the licence of every package that is bundled. Vite's own `build.license` leaves out what only
 * stylesheets name, and so the fonts, whose licence asks for it.
 */
export function noticesPlugin(): Plugin {
  return {
    name: 'sanad:notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' ? output.moduleIds : output.originalFileNames,
        );
        this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: notices(files) });
      },
    },
  };
}

/**
 * The package that a bundled file belongs to.
 *
 * @param file absolute, or relative to the project; perhaps with a query, perhaps virtual
 * @returns its folder, absolute; `null` for our own files
 */
export function packageFolder(file: string): string | null {
  const path = file.replace(/^\0/, '').replaceAll('\\', '/');
  const folder = path.match(/^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0];
  return folder === undefined ? null : resolve(folder);
}

/** The licences of the packages that bundled files belong to, in the order of their names. */
export function licensesOf(files: readonly string[]): string[] {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  return [...folders].map(notice).sort((a, b) => (a < b ? -1 : 1));
}

/** Name, version and licence of each package, with the whole text of its licence. */
function notices(files: readonly string[]): string {
  const parts = licensesOf(files);
  return ['This site is built with the following packages, under the licences below.', ...parts].join(
    '\n\n\n',
  );
}

function notice(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const head = `## ${name} ${version} (${license})`;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|ofl|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  // Some small packages name their licence without printing it.
  const owner = typeof author === 'string' ? author : (author?.name ?? name);
  return [head, ...(texts.length > 0 ? texts : [`Copyright ${owner}`])].join('\n\n');
}
