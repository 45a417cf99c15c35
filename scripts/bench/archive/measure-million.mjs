import { dragFrames } from './frames.mjs';
import { inFreshPage } from './fresh-page.mjs';
import { heapOf } from './heap.mjs';
import { percentile } from './percentile.mjs';

const MILLION = 1_000_000;
/** It is given time: how long it takes is told, and is no bar. */
const LIMIT_MS = 300_000;

/**
 * What a million events cost; times in milliseconds.
 *
 * @typedef {object} Million
 * @property {number} axis from data fetched to axis complete
 * @property {number} heap MB, all pieces loaded that are
 * @property {number} dragFrame p95
 * @property {number} zoom to a quarter of the window, until all that belongs to it is drawn
 * @property {number} person one person chosen, until the axis has changed
 */

/**
 * @param {string} url of our page of the bench
 * @returns {Promise<Million | null>} `null`: it hangs
 */
export function measureMillion(url) {
  const measure = async (/** @type {import('@playwright/test').Page} */ page) => {
    await page.evaluate((n) => window.__bench?.prepare(n), MILLION);
    const before = await heapOf(page);
    const mounted = await page.evaluate(() => window.__bench?.mount('full'));
    await page.evaluate(() => window.__bench?.idle?.());
    const heap = (await heapOf(page)) - before;
    const person = await page.evaluate(() => window.__bench?.person?.('person-3'));
    await page.evaluate(() => window.__bench?.person?.(null));
    const target = await page.evaluate(() => window.__bench?.target());
    if (!mounted || !target) throw new Error(`${url} has no bench`);
    const drag = await dragFrames(page, target);
    const zoom = await page.evaluate(() => window.__bench?.zoom(4));
    return {
      ...{ axis: mounted.paintMs, heap, person: person ?? 0, zoom: zoom ?? 0 },
      dragFrame: percentile(drag.gaps, 0.95),
    };
  };
  return inFreshPage(url, measure, LIMIT_MS);
}
