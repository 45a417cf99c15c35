import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { versionOf } from '../../src/offline/shell-at.ts';
import { readExcerpt } from '../archive/excerpt.ts';
import { drawIcon, ICONS } from '../offline/icons.ts';
import { IN_PIECES, listKept } from '../offline/list-kept.ts';
import { manifestPath, webManifest } from '../offline/web-manifest.ts';
import { builtFiles, writeWorker } from '../offline/write-worker.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { speechOf } from '../pages/speech.ts';
import { licensesOf } from './notices-plugin.ts';

interface Options {
  /** The compiled corpus's folder, absolute. */
  compiled: string;
  /** Where its data lie in pieces, absolute; `null`: they are served as one index. */
  served: string | null;
  /** The oldest browsers supported. */
  target: string[];
}

/** Last of all, when every page is written: makes the site one that can be installed and read without a network. */
export function offlinePlugin({ compiled, served, target }: Options): Plugin {
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
        const articlesInPieces =
          served === null ? null : (readExcerpt(compiled)?.figures.articles ?? index.articles.length);
        const built = await builtFiles(folder, served === null ? null : IN_PIECES);
        const listed = served === null ? index : { ...index, articles: [] };
        const kept = listKept(built, listed, { version, languages, articlesInPieces });
        const bundled = await writeWorker(folder, kept, target);
        await appendFile(
          join(folder, 'third-party-notices.txt'),
          `\n\n\n${licensesOf(bundled).join('\n\n\n')}`,
        );
      },
    },
  };
}
