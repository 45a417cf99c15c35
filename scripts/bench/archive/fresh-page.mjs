import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../browser.mjs';
import { VIEWPORT } from '../measure-load.mjs';

/** A page that has not answered for so long hangs. */
const HANG_MS = 60_000;

/** The browser otherwise waits for its own moment, up to twenty seconds. */
const MEASURES_MEMORY_AT_ONCE = '--enable-blink-features=ForceEagerMeasureMemory';

/**
 * Measures in a browser of its own, which nothing has used before; ended afterwards, whatever the page may be doing.
 *
 * @template T
 * @param {string} url
 * @param {(page: import('@playwright/test').Page, browser: import('@playwright/test').Browser) => Promise<T>} measure
 * @param {number} [limit] milliseconds after which it is given up
 * @returns {Promise<T | null>} `null`: it hung
 */
export async function inFreshPage(url, measure, limit = HANG_MS) {
  const { path } = await findBrowser();
  const args = [...BROWSER_ARGS, MEASURES_MEMORY_AT_ONCE];
  const browser = await chromium.launch({ executablePath: path, args });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, bypassCSP: true });
    const hangs = new Promise((resolve) => {
      timer = setTimeout(resolve, limit, null);
    });
    await page.goto(url);
    await page.waitForFunction(() => '__bench' in window);
    const measuring = measure(page, browser);
    // Whatever it was waiting for goes with the browser.
    measuring.catch(() => undefined);
    return await Promise.race([measuring, /** @type {Promise<null>} */ (hangs)]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}
