import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../browser.mjs';
import { serve } from '../../static-server.mjs';
import { countingProxy } from './counting-proxy.mjs';
import { measureFilters } from './measure-filters.mjs';
import { measureLink } from './measure-link.mjs';
import { openSite } from './open-site.mjs';

const SLOWDOWN = 4;
/** Of the headlines that the corpus is made of (`scripts/corpus/kinds.ts`). */
const WORDS = ['اتفاق', 'وزير', 'زيارة'];

/**
 * @typedef {{ small: number, large: number }} Beside with a thousand events, and with many
 *
 * @typedef {object} SiteMeasured each of them by round
 * @property {number[]} filter p95, in milliseconds
 * @property {Beside[]} bytes fetched before the axis is complete
 * @property {Beside[]} cold milliseconds until it is, the processor slowed down
 * @property {import('./measure-link.mjs').LinkOpened[]} link of the site with many events
 */

/**
 * The whole site with a generated corpus, beside the same site with a thousand events.
 *
 * @param {{ small: string, large: string }} folders of the built sites
 * @param {number} rounds
 * @returns {Promise<SiteMeasured>}
 */
export async function measureSite(folders, rounds) {
  const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: BROWSER_ARGS });
  const small = await serve({ folder: folders.small, port: 0 });
  const large = await serve({ folder: folders.large, port: 0 });
  try {
    /** @type {SiteMeasured} */
    const measured = { filter: [], bytes: [], cold: [], link: [] };
    const { page } = await openSite(browser, large.url, { slowdown: 1 });
    // What is fetched beforehand has come by then.
    await page.waitForLoadState('networkidle');
    const row = await page
      .locator('a[data-row]')
      .first()
      .evaluate((link) => String(link.getAttribute('href')));
    for (let round = 0; round < rounds; round += 1) {
      measured.filter.push((await measureFilters(page, WORDS)).p95);
      measured.bytes.push({
        small: await firstBytes(browser, small.url),
        large: await firstBytes(browser, large.url),
      });
      measured.cold.push({
        small: await coldStart(browser, small.url),
        large: await coldStart(browser, large.url),
      });
      measured.link.push(await measureLink(browser, large.url, row));
    }
    return measured;
  } finally {
    await Promise.all([browser.close(), small.close(), large.close()]);
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function coldStart(browser, url) {
  const { page, complete } = await openSite(browser, url, { slowdown: SLOWDOWN });
  await page.context().close();
  return complete;
}

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function firstBytes(browser, url) {
  const proxy = await countingProxy(url);
  const { page, completeAt } = await openSite(browser, proxy.url, { slowdown: 1 });
  await page.context().close();
  proxy.close();
  return proxy.sentBy(completeAt);
}
