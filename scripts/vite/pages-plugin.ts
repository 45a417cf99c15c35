import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { writePages } from '../pages/write-pages.ts';
import { fileOfLanguage, indexIn } from './index-in-language.ts';

/**
 * After the app is built: puts the compiled data beside it, the index in each language too, and writes a page
 * for each event and language.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param base where the site will be mounted (for `404.html`)
 */
export function pagesPlugin(compiled: string, base: string): Plugin {
  return {
    name: 'sanad:pages',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const data = join(folder, 'data');
      // Vite has copied public/, in which the repository's own corpus lies.
      await rm(data, { recursive: true, force: true });
      await cp(compiled, data, { recursive: true });

      const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
      for (const language of pageLanguages(index.site.languages)) {
        const served = JSON.stringify(indexIn(language, index));
        await writeFile(join(data, fileOfLanguage(language)), served);
      }
      const shell = await readFile(join(folder, 'index.html'), 'utf8');
      for (const [path, html] of writePages(shell, index, base)) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, html);
      }
    },
  };
}
