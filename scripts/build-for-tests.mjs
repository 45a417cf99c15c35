import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { planBuild } from './build-site.mjs';
import writeCorpus from './commands/corpus.mjs';
import { compile } from './compile.mjs';
import { CACHE, inRoot } from './project.mjs';

/** A corpus that shares nothing with the repository's own: the promises are tested on both. */
const SECOND_CORPUS = inRoot('e2e', 'corpus-two', 'data');

/** One that is too large to be sent as a whole, made up. */
const LARGE = { events: '5000', seed: '1', compiled: join(CACHE, 'corpora', '5000-1') };

/** A build keeps one core busy most of the time, and memory. */
const AT_ONCE = 2;

/**
 * Builds the four sites that the browser tests visit (`e2e/fixtures/site.ts`), those that are not there already.
 *
 * @throws {import('./stop.mjs').Stop}
 */
export async function buildForTests() {
  const common = { base: '/', address: null };
  const wanted = [
    { ...common, data: null, out: inRoot('dist') },
    { ...common, data: SECOND_CORPUS, out: join(CACHE, 'corpus-two') },
    { ...common, data: null, out: join(CACHE, 'pseudo'), pseudo: true },
    { ...common, data: null, compiled: LARGE.compiled, out: join(CACHE, 'archive-site') },
  ];
  try {
    await compile(SECOND_CORPUS);
    await writeCorpus(['--events', LARGE.events, '--seed', LARGE.seed]);
    // All of them before the first is built: whatever fails below, no test must visit a site of yesterday.
    const plans = await Promise.all(wanted.map(planBuild));
    const waiting = plans.values();
    const work = async () => {
      for (const { build } of waiting) await build();
    };
    const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  } catch (error) {
    for (const { out } of wanted) await rm(out, { recursive: true, force: true });
    throw error;
  }
}
