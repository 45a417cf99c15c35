import { dragFrames, idleFrames } from './frames.mjs';
import { inFreshPage } from './fresh-page.mjs';
import { heapOf } from './heap.mjs';
import { percentile } from './percentile.mjs';

/**
 * One round of one contender; times in milliseconds.
 *
 * @typedef {object} AxisRound
 * @property {number} axis from data fetched to axis complete
 * @property {number} shown items drawn then
 * @property {number} heap MB that the axis adds to a page that has the data
 * @property {number} idleFrame p95, of the page when nobody touches it
 * @property {number} dragFrame p95, while it is dragged
 * @property {number} worstFrame
 * @property {number} dragTask the longest above 50 ms while it is dragged, else 0
 */

/**
 * @param {string} url
 * @param {number} events
 * @returns {Promise<AxisRound | null>} `null`: it hung
 */
export function measureAxis(url, events) {
  return inFreshPage(url, async (page) => {
    await page.evaluate((n) => window.__bench?.prepare(n), events);
    const before = await heapOf(page);
    const mounted = await page.evaluate(() => window.__bench?.mount('full'));
    await page.evaluate(() => window.__bench?.idle?.());
    const heap = (await heapOf(page)) - before;
    const idle = await idleFrames(page);
    const target = await page.evaluate(() => window.__bench?.target());
    if (!mounted || !target) throw new Error(`${url} has no bench`);
    if (mounted.shown === 0) throw new Error(`${url} draws nothing`);
    const drag = await dragFrames(page, target);
    return {
      ...{ axis: mounted.paintMs, shown: mounted.shown, heap },
      idleFrame: percentile(idle.gaps, 0.95),
      dragFrame: percentile(drag.gaps, 0.95),
      worstFrame: Math.max(...drag.gaps),
      dragTask: Math.max(0, ...drag.longTasks),
    };
  });
}
