import { VIEWPORT } from '../measure-load.mjs';
import { countingProxy } from './counting-proxy.mjs';
import { WATCH } from './open-site.mjs';

/**
 * A link to one event, opened with nothing cached, until its quote is lit in its article.
 *
 * @typedef {object} LinkOpened
 * @property {number} ms from the start
 * @property {number} bytes that the server has sent by then, headers included
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the site
 * @param {string} href of the event's page, as a row of the list has it
 * @returns {Promise<LinkOpened>}
 */
export async function measureLink(browser, url, href) {
  const { pathname, search } = new URL(href, url);
  const proxy = await countingProxy(url);
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  await page.goto(new URL(pathname + search, proxy.url).href);
  const { ms, origin } = await page.evaluate(async () => ({
    ms: Number(await window.__watch?.quoteLit),
    origin: performance.timeOrigin,
  }));
  const bytes = proxy.sentBy(origin + ms);
  await context.close();
  proxy.close();
  return { ms, bytes };
}
