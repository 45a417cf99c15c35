import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { versionOf } from '../../src/offline/shell-at.ts';
import { drawIcon, ICONS } from '../offline/icons.ts';
import { listKept } from '../offline/list-kept.ts';
import { manifestPath, webManifest } from '../offline/web-manifest.ts';
import { builtFiles, writeWorker } from '../offline/write-worker.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { speechOf } from '../pages/speech.ts';
import { licensesOf } from './notices-plugin.ts';

/**
 * Last of all, when every page is written: makes the site one that can be installed and read without a network.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param target the oldest browsers supported
 */
export function offlinePlugin(compiled: string, target: string[]): Plugin {
  let folder = '';
  return {
    name: 'sanad:offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error?: Error) {
        if (error) return;
        const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
        const languages = pageLanguages(index.site.languages);
        const beside: [string, string | Buffer][] = [
          ...ICONS.map((icon): [string, Buffer] => [icon.path, drawIcon(icon)]),
          ...languages.map((language): [string, string] => {
            const speech = speechOf(language, languages, index);
            return [manifestPath(speech), webManifest(speech, index)];
          }),
        ];
        for (const [path, content] of beside) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        const version = versionOf(await readFile(join(folder, 'index.html'), 'utf8'));
        if (version === null) throw new Error('index.html names no version');
        const kept = listKept(await builtFiles(folder), index, { version, languages });
        const bundled = await writeWorker(folder, kept, target);
        await appendFile(
          join(folder, 'third-party-notices.txt'),
          `\n\n\n${licensesOf(bundled).join('\n\n\n')}`,
        );
      },
    },
  };
}
