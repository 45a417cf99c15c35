import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildSite } from '../build-site.mjs';
import { node } from '../child.mjs';
import { compile, compiledFolder } from '../compile.mjs';
import { CACHE, inRoot } from '../project.mjs';
import { processorSeconds } from './processor-seconds.mjs';

/** A copy of the repository's own corpus, since one of its events is to be changed. */
const DATA = join(CACHE, 'bench', 'data');
const OUT = join(CACHE, 'bench', 'builds');
/** With an address: everything is built that can be. */
const ADDRESS = 'https://example.org/';

/**
 * @typedef {{ name: string, seconds: number, processor: number | null }} BuildTime in seconds: by the clock, and of
 *   all processors together
 * @typedef {{ clock: number, processor: number }} CardTime in milliseconds
 * @typedef {{ builds: BuildTime[], cards: CardTime[] }} Measured
 */

/**
 * How long `npm run build` takes: with nothing kept from earlier builds, with nothing changed, with the headline of one
 * event changed; and how long each preview card.
 *
 * @returns {Promise<Measured>}
 * @throws {import('../stop.mjs').Stop}
 */
export async function measureBuilds() {
  await rm(DATA, { recursive: true, force: true });
  await cp(inRoot('data'), DATA, { recursive: true });
  const kept = ['types', 'compressed', 'built', join('cards', basename(compiledFolder(DATA)))].map((name) =>
    join(CACHE, name),
  );
  for (const folder of [...kept, OUT, compiledFolder(DATA)])
    await rm(folder, { recursive: true, force: true });
  const builds = [
    await timeOfBuild('the first, with nothing kept'),
    await timeOfBuild('a second, with nothing changed'),
  ];
  await changeOneHeadline();
  builds.push(await timeOfBuild('a third, with one headline changed'));
  return { builds, cards: await timesOfCards() };
}

/**
 * As `npm run build` does it (`scripts/commands/build.mjs`).
 *
 * @param {string} name
 * @returns {Promise<BuildTime>}
 */
async function timeOfBuild(name) {
  const before = await processorSeconds();
  const start = performance.now();
  await compile(DATA);
  await buildSite({ data: DATA, base: null, address: ADDRESS, out: OUT, typed: true });
  const seconds = (performance.now() - start) / 1000;
  const after = await processorSeconds();
  return { name, seconds, processor: before === null || after === null ? null : after - before };
}

async function changeOneHeadline() {
  const [first = ''] = (await readdir(join(DATA, 'events'))).sort();
  const file = join(DATA, 'events', first);
  const before = await readFile(file, 'utf8');
  const after = before.replace(/(?<=\n {2}title:\n(?: {4}.*\n)*? {4}en: .*)$/m, ' again');
  if (after === before) throw new Error(`${first} has no headline to change`);
  await writeFile(file, after);
}

/** @returns {Promise<CardTime[]>} */
async function timesOfCards() {
  const main = inRoot('scripts', 'bench', 'measure-cards.ts');
  const { output } = await node(['--import', 'tsx', main, '--compiled', compiledFolder(null)], {
    quiet: true,
  });
  return JSON.parse(output);
}
