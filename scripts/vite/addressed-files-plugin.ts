import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readExcerpt } from '../archive/excerpt.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import { writeSitemap } from '../sitemap/sitemap.ts';
import { publishedIndex } from './published-index.ts';

/**
 * Writes beside the built app what is made of absolute addresses, if the site has one: the feeds of every language,
 * and what search engines look for.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param address where the site is published; `null`: as the corpus says, if it does
 */
export function addressedFilesPlugin(compiled: string, address: string | null): Plugin {
  return {
    name: 'sanad:addressed-files',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const index = await publishedIndex(compiled, address);
      const known = index.site.address;
      if (known === null) return;
      const told = readExcerpt(compiled)?.recent ?? index;
      for (const [path, text] of [...writeFeeds(told, known), ...writeSitemap(index, known)]) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    },
  };
}
