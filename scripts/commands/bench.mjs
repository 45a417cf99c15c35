import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bareItems } from '../bench/bare-items.mjs';
import { buildBarePage } from '../bench/build-bare-page.mjs';
import { measureLoad } from '../bench/measure-load.mjs';
import { median } from '../bench/median.mjs';
import { report } from '../bench/report.mjs';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { buildSite } from '../build-site.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { CACHE, inRoot } from '../project.mjs';
import { serve } from '../static-server.mjs';
import { Stop } from '../stop.mjs';

const ROUNDS = 5;
const SLOWDOWN = 4;
const WINDOW_DAYS = 60;

/**
 * `npm run bench`: how long our page keeps a reader waiting, beside a bare page of React and vis-timeline that
 * shows the same events; both in one run, in turns, since only ratios hold on a machine that others use.
 */
export default async function main() {
  await installMissing();
  await compile(null);
  const ours = join(CACHE, 'bench', 'sanad');
  const bare = join(CACHE, 'bench', 'bare');
  await buildSite({ data: null, base: '/', out: ours });
  const index = JSON.parse(await readFile(join(ours, 'data', 'index.json'), 'utf8'));

  const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: BROWSER_ARGS });
  const site = await serve({ folder: ours, base: '/', port: 0, onServed: () => undefined });
  const window = lastWeeks(index);
  await buildBarePage(bare, bareItems(index, window));
  const rival = await serve({ folder: bare, base: '/', port: 0, onServed: () => undefined });

  const pages = [
    { name: 'Sanad', url: `${site.url}?from=${window.from}&to=${window.to}`, ready: '.vis-item button' },
    { name: 'React and vis-timeline', url: rival.url, ready: '.vis-item' },
  ];
  const loads = new Map(pages.map(({ name }) => [name, /** @type {{ lcp: number, tbt: number }[]} */ ([])]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, url, ready } of pages) {
      loads.get(name)?.push(await measureLoad(browser, { url, ready, slowdown: SLOWDOWN }));
    }
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  await Promise.all([browser.close(), site.close(), rival.close()]);

  const rows = [...loads].map(([name, list]) => ({
    name,
    lcp: median(list.map(({ lcp }) => lcp)),
    tbt: median(list.map(({ tbt }) => tbt)),
  }));
  const text = report(rows, {
    rounds: ROUNDS,
    slowdown: SLOWDOWN,
    events: index.events.length,
    machine: `${cpus().length} shared cores, Node ${process.versions.node}, Chromium ${browser.version()}`,
  });
  await writeFile(inRoot('docs', 'benchmarks.md'), text);
  console.log(text);
}

/**
 * The weeks before the last day of the corpus: a window that both pages can be told to open with.
 *
 * @param {import('../../src/core/model/published.ts').TimelineIndex} index
 */
function lastWeeks({ events }) {
  const days = events.flatMap(({ when }) => when?.latest ?? []).sort();
  const to = days.at(-1);
  if (!to) throw new Stop('The corpus has no dated event to measure with.');
  return { from: new Date(Date.parse(to) - WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10), to };
}
