import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { writeSitemap } from '../sitemap/sitemap.ts';

/**
 * Writes what search engines look for beside the built app, if the site has an address.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param address where the site is published; `null`: as the corpus says, if it does
 */
export function sitemapPlugin(compiled: string, address: string | null): Plugin {
  return {
    name: 'sanad:sitemap',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
      const known = address ?? index.site.address;
      if (known === null) return;
      for (const [path, text] of writeSitemap(index, known)) await writeFile(join(folder, path), text);
    },
  };
}
