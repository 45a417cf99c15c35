import { join } from 'node:path';
import { CACHE } from '../../project.mjs';
import { VIEWPORT } from '../measure-load.mjs';

/** Built by `buildPages`. */
export const WATCH = join(CACHE, 'bench', 'archive', 'watch', 'watch-site.js');
/** Long enough for the pieces that come while the page is idle; what of them changes the axis is waited for. */
const QUIET_MS = 3000;
const LONGEST_MS = 120_000;

/**
 * Opens the built site with nothing cached, until its axis is complete.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ slowdown: number }} how the processor is slowed down so many times
 * @returns {Promise<{ page: import('@playwright/test').Page, complete: number, completeAt: number }>} when the axis
 *   last changed: milliseconds from the start, and since 1970
 */
export async function openSite(browser, url, { slowdown }) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(url);
  await page.locator('.vis-item').first().waitFor({ state: 'attached' });
  // Of an archive: until all its columns are here, which may yet change the axis.
  await page.locator('[data-archive="loading"]').waitFor({ state: 'detached', timeout: LONGEST_MS });
  const [complete, origin] = await page.evaluate(
    async (quiet) => [(await window.__watch?.axis(quiet)) ?? 0, performance.timeOrigin],
    QUIET_MS,
  );
  return { page, complete: Number(complete), completeAt: Number(origin) + Number(complete) };
}
