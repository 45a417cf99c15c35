import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { articleSchema } from '../../src/core/model/published.ts';
import { readExcerpt } from '../archive/excerpt.ts';
import { buildVersion, withVersion } from '../offline/page-version.ts';
import { writeMethod } from '../pages/method/write-method.ts';
import { openStills } from '../pages/open-stills.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { writePages } from '../pages/write-pages.ts';
import { publishedIndex } from './published-index.ts';
import { putData } from './put-data.ts';

interface Options {
  /** The compiled corpus's folder, absolute. */
  compiled: string;
  /** Where its data lie in pieces, absolute; `null`: they are served as one index. */
  served: string | null;
  /** Where the site will be mounted (for `404.html`). */
  base: string;
  /** Where it is published, with a slash at its end; `null`: as the corpus says, if it does. */
  address: string | null;
  /** Whether preview cards are drawn once the pages are there. */
  hasCards: boolean;
  /** What else changes the app's sources: pages are drawn from the same. */
  plugins: PluginOption[];
}

/**
 * After the app is built: puts the data beside it, in each language too, and writes a page
 * for each event, person, topic and article in each language.
 */
export function pagesPlugin({ compiled, served, base, address, hasCards, plugins }: Options): Plugin {
  return {
    name: 'sanad:pages',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const index = await publishedIndex(compiled, address);
      const languages = pageLanguages(index.site.languages);
      const excerpt = readExcerpt(compiled);
      await putData(folder, { compiled, served, index, languages, excerpt });
      const articles = await Promise.all(
        index.articles.map(async ({ id }) => {
          const file = join(compiled, 'articles', `${id}.json`);
          return articleSchema.parse(JSON.parse(await readFile(file, 'utf8')));
        }),
      );
      const { draw, drawMark, drawing } = await openStills({ index, languages, articles }, plugins);
      const written = await readFile(join(folder, 'index.html'), 'utf8');
      const shell = withVersion(written, buildVersion(written, index.dataVersion));
      const assets = await readdir(join(folder, 'assets'));
      const fonts = assets.filter((file) => file.endsWith('.woff2')).map((file) => `assets/${file}`);
      const method = writeMethod(shell, index, {
        address: index.site.address,
        drawMark,
        figures: excerpt?.figures ?? null,
      });
      const options = { base, address: index.site.address, hasCards, fonts, draw, drawing };
      for (const pages of [method, writePages(shell, index, options)]) {
        for (const [path, content] of pages) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      }
    },
  };
}
