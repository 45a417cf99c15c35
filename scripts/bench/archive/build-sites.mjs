import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../build-site.mjs';
import makeCorpus from '../../commands/corpus.mjs';
import { CACHE } from '../../project.mjs';

const SEED = 1;
const FEW = 1000;

/**
 * The whole site with a generated corpus, and the same with a thousand events. What is there already is taken: the
 * corpora, and sites that are up to date.
 *
 * @param {number} events
 * @returns {Promise<{ small: string, large: string }>} their folders
 */
export async function buildSites(events) {
  // One after the other: each takes as much memory as there may be.
  const few = await corpusOf(FEW);
  const many = await corpusOf(events);
  const [small, large] = await Promise.all([siteOf(FEW, few), siteOf(events, many)]);
  return { small, large };
}

/** @param {number} events */
async function corpusOf(events) {
  const compiled = join(CACHE, 'corpora', `${events}-${SEED}`);
  if (!existsSync(join(compiled, 'corpus.json')))
    await makeCorpus(['--events', String(events), '--seed', String(SEED)]);
  return compiled;
}

/** @param {number} events @param {string} compiled */
async function siteOf(events, compiled) {
  const out = join(CACHE, 'bench', `site-${events}`);
  await buildSite({ data: null, compiled, base: '/', address: null, out });
  return out;
}
