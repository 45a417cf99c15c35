import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { compile } from './compile.mjs';
import { CACHE, inRoot } from './project.mjs';

/** A corpus that shares nothing with the repository's own: the promises are tested on both. */
const SECOND_CORPUS = inRoot('e2e', 'corpus-two', 'data');

/**
 * Builds the two sites that the browser tests visit (`e2e/fixtures/site.ts`).
 *
 * @throws {import('./stop.mjs').Stop}
 */
export async function buildForTests() {
  const [first, second] = [inRoot('dist'), join(CACHE, 'corpus-two')];
  // Whatever fails below, no test must visit a site of yesterday.
  for (const out of [first, second]) await rm(out, { recursive: true, force: true });
  await buildSite({ data: null, base: '/', out: first });
  await compile(SECOND_CORPUS);
  await buildSite({ data: SECOND_CORPUS, base: '/', out: second });
}
