import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSchema, type TimelineIndex } from '../../src/core/model/published.ts';

/**
 * The compiled index as this build publishes it. The site's address may be told to the build alone: pages, feeds,
 * citations, exports and the code of frames must all name the same.
 *
 * @param compiled the compiled corpus's folder, absolute
 * @param address where the site is published; `null`: as the corpus says, if it does
 */
export async function publishedIndex(compiled: string, address: string | null): Promise<TimelineIndex> {
  const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
  return { ...index, site: { ...index.site, address: address ?? index.site.address } };
}
