import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { indexSchema } from '../../src/core/model/published.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';

/**
 * Writes the feeds of every language beside the built app, if the site has an address.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param address where the site is published; `null`: as the corpus says, if it does
 */
export function feedsPlugin(compiled: string, address: string | null): Plugin {
  return {
    name: 'sanad:feeds',
    apply: 'build',
    async writeBundle({ dir }) {
      const folder = dir ?? resolve('dist');
      const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
      const known = address ?? index.site.address;
      if (known === null) return;
      for (const [path, text] of writeFeeds(index, known)) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    },
  };
}
