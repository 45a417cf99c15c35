import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { buildSite } from '../build-site.mjs';
import { precompress } from '../hosting/precompress.mjs';
import { CACHE } from '../project.mjs';
import { serve } from '../static-server.mjs';
import { bareItems } from './bare-items.mjs';
import { buildBarePage } from './build-bare-page.mjs';
import { measureLoad, VIEWPORT } from './measure-load.mjs';
import { median } from './median.mjs';
import { reportOpening } from './report.mjs';

const ROUNDS = 5;
const SLOWDOWN = 4;
const BAR = 1.3;

/**
 * How long our page keeps a reader waiting, beside a bare page of React and vis-timeline that shows the same events;
 * both in one run, in turns, since times differ from run to run and ratios hold.
 *
 * @param {{ before?: string | undefined }} [also] `before`: the folder of an earlier version's built site, to be measured
 *   in the same turns
 */
export async function openingSection({ before } = {}) {
  const ours = join(CACHE, 'bench', 'sanad');
  const bare = join(CACHE, 'bench', 'bare');
  await buildSite({ data: null, base: '/', address: null, out: ours });
  const index = JSON.parse(await readFile(join(ours, 'data', 'index.json'), 'utf8'));

  const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: BROWSER_ARGS });
  const site = await serve({ folder: ours, base: '/', port: 0 });
  const window = await openingWindow(browser, site.url);
  await buildBarePage(bare, bareItems(index, window));
  await precompress(bare);
  const rival = await serve({ folder: bare, base: '/', port: 0 });

  const earlier = before === undefined ? null : await serve({ folder: before, base: '/', port: 0 });

  const pages = [
    { name: 'Sanad', url: site.url, ready: '.vis-item button', bypassCSP: false },
    // vis-timeline by itself writes HTML in ways that Trusted Types forbid.
    { name: 'React and vis-timeline', url: rival.url, ready: '.vis-item', bypassCSP: true },
    ...(earlier
      ? [{ name: 'Sanad, the version before', url: earlier.url, ready: '.vis-item button', bypassCSP: false }]
      : []),
  ];
  const loads = new Map(
    pages.map(({ name }) => [name, /** @type {import('./measure-load.mjs').Load[]} */ ([])]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, ...page } of pages) {
      loads.get(name)?.push(await measureLoad(browser, { ...page, slowdown: SLOWDOWN }));
    }
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  await Promise.all([browser.close(), site.close(), rival.close(), earlier?.close()]);

  const rows = [...loads].map(([name, list]) => ({
    name,
    lcp: median(list.map(({ lcp }) => lcp)),
    tbt: median(list.map(({ tbt }) => tbt)),
    bytes: median(list.map(({ bytes }) => bytes)),
  }));
  const [sanad, bareRow] = rows;
  if (!sanad || !bareRow || sanad.lcp > BAR * bareRow.lcp || sanad.tbt > BAR * bareRow.tbt)
    process.exitCode = 1;
  return reportOpening(rows, {
    rounds: ROUNDS,
    slowdown: SLOWDOWN,
    bar: BAR,
    events: index.events.length,
    machine: `${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}`,
  });
}

/**
 * The days that our page opens with, which its overview tells.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function openingWindow(browser, url) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  const handles = page.locator('[data-overview-window] [role="slider"]');
  await handles.first().waitFor();
  const [from = '', to = ''] = await handles.evaluateAll((sliders) =>
    sliders.map((slider) => new Date(Number(slider.ariaValueNow) * 86_400_000).toISOString().slice(0, 10)),
  );
  await page.close();
  return { from, to };
}
