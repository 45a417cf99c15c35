/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {{ lcp: number, tbt: number, bytes: number }} Load milliseconds since the navigation began; bytes that were
 *   sent for it, headers included
 */

export const VIEWPORT = { width: 1280, height: 900 };

/** As Lighthouse counts: what a task takes beyond this keeps a reader waiting. */
const LONG_MS = 50;
/** The page has come to rest when no long task has begun for so long. */
const QUIET_MS = 1000;

/**
 * Opens a page in a fresh browser context, with the processor slowed down, until its items stand and it has
 * come to rest.
 *
 * @param {Browser} browser
 * @param {{ url: string, ready: string, slowdown: number, bypassCSP: boolean }} what `ready`: selector of what must be
 *   seen; `bypassCSP`: for a page that our server's policy would break
 * @returns {Promise<Load>}
 */
export async function measureLoad(browser, { url, ready, slowdown, bypassCSP }) {
  const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const seen = { lcp: 0, tasks: /** @type {[number, number][]} */ ([]) };
    Object.assign(globalThis, { seen });
    /** @param {string} type @param {(entry: { name: string, startTime: number, duration: number }) => void} take */
    const observe = (type, take) =>
      // @ts-expect-error Node's kinds of entries are typed here, and this runs in the browser
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  });
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  await page.waitForFunction((quiet) => {
    const { tasks } = /** @type {any} */ (globalThis).seen;
    const last = tasks.at(-1);
    return performance.now() - (last ? last[0] + last[1] : 0) > quiet;
  }, QUIET_MS);
  const { lcp, tasks, bytes } = await page.evaluate(() => ({
    .../** @type {any} */ (globalThis).seen,
    bytes: performance
      .getEntries()
      .reduce((sum, entry) => sum + (Reflect.get(entry, 'transferSize') ?? 0), 0),
  }));
  await context.close();
  const tbt = tasks.reduce(
    (/** @type {number} */ sum, /** @type {[number, number]} */ [, taken]) => sum + taken - LONG_MS,
    0,
  );
  return { lcp, tbt, bytes };
}
