import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import type { Excerpt } from '../archive/excerpt.ts';
import { inRoot } from '../project.mjs';
import { fileOfLanguage, indexIn } from './index-in-language.ts';

interface Data {
  /** The compiled corpus's folder, absolute. */
  compiled: string;
  /** Where its data lie in pieces, absolute; `null`: they are served as one index. */
  served: string | null;
  index: TimelineIndex;
  /** Those of the pages. */
  languages: readonly string[];
  /** `null`: the index is whole. */
  excerpt: Excerpt | null;
}

/**
 * Puts the data into the built site: the public format as it was compiled, and what the app fetches, an index in each
 * language or a manifest in its place with the pieces that it names (`scripts/archive/`).
 *
 * @param folder of the built site, absolute
 */
export async function putData(folder: string, { compiled, served, index, languages, excerpt }: Data) {
  const data = join(folder, 'data');
  // Vite has copied public/, in which the repository's own corpus lies.
  await rm(data, { recursive: true, force: true });
  if (excerpt === null) await cp(compiled, data, { recursive: true });
  if (served !== null) {
    await cp(join(served, 'data'), data, { recursive: true });
    // Exported files name them, and a corpus in lines has none of its own.
    await cp(inRoot('public', 'data', 'schema'), join(data, 'schema'), { recursive: true });
    return;
  }
  for (const language of languages) {
    await writeFile(join(data, fileOfLanguage(language)), JSON.stringify(indexIn(language, index)));
  }
}
