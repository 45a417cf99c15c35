import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { compile } from './compile.mjs';
import { CACHE, inRoot } from './project.mjs';

/** A corpus that shares nothing with the repository's own: the promises are tested on both. */
const SECOND_CORPUS = inRoot('e2e', 'corpus-two', 'data');

/**
 * Builds the three sites that the browser tests visit (`e2e/fixtures/site.ts`).
 *
 * @throws {import('./stop.mjs').Stop}
 */
export async function buildForTests() {
  const first = inRoot('dist');
  const second = join(CACHE, 'corpus-two');
  const pseudo = join(CACHE, 'pseudo');
  // Whatever fails below, no test must visit a site of yesterday.
  for (const out of [first, second, pseudo]) await rm(out, { recursive: true, force: true });
  await buildSite({ data: null, base: '/', address: null, out: first });
  await compile(SECOND_CORPUS);
  await buildSite({ data: SECOND_CORPUS, base: '/', address: null, out: second });
  await buildSite({ data: null, base: '/', address: null, out: pseudo, pseudo: true });
}
