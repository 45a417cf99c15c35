import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { articleSchema, indexSchema } from '../../src/core/model/published.ts';
import { buildVersion, withVersion } from '../offline/page-version.ts';
import { writeMethod } from '../pages/method/write-method.ts';
import { openStills } from '../pages/open-stills.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { writePages } from '../pages/write-pages.ts';
import { fileOfLanguage, indexIn } from './index-in-language.ts';

interface Options {
  /** The compiled corpus's folder, absolute. */
  compiled: string;
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
 * After the app is built: puts the compiled data beside it, the index in each language too, and writes a page
 * for each event, person, topic and article in each language.
 */
export function pagesPlugin({ compiled, base, address, hasCards, plugins }: Options): Plugin {
  return {
    name: 'sanad:pages',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const data = join(folder, 'data');
      // Vite has copied public/, in which the repository's own corpus lies.
      await rm(data, { recursive: true, force: true });
      await cp(compiled, data, { recursive: true });

      const read = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
      const published = address ?? read.site.address;
      // It may be told to the build alone: citations, reports and exports must name the same.
      const index = { ...read, site: { ...read.site, address: published } };
      const languages = pageLanguages(index.site.languages);
      for (const language of languages) {
        const served = JSON.stringify(indexIn(language, index));
        await writeFile(join(data, fileOfLanguage(language)), served);
      }
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
      const method = writeMethod(shell, index, { address: published, drawMark });
      const options = { base, address: published, hasCards, fonts, draw, drawing };
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
