/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number,
 *   tdur?: number }} TraceEvent times in microseconds; `tdur` of the processor alone
 */

/** Tasks as the browser's scheduler runs them, long or short; an observer in the page sees only those above 50 ms. */
const CATEGORIES = ['toplevel', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';
const [START, END] = ['bench-start', 'bench-end'];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} milliseconds of processor time that the longest task of the page's main thread took while
 *   it acted: other work on the machine stretches the clock, and hardly this
 */
export async function longestTaskOf(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), START);
  await act();
  await page.evaluate((name) => performance.mark(name), END);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  return longestTaskIn(traceEvents);
}

/**
 * @param {readonly TraceEvent[]} events
 * @returns {number} milliseconds of processor time, of tasks of the thread that set the marks, between them
 */
export function longestTaskIn(events) {
  const start = events.find(({ name }) => name === START);
  const end = events.find(({ name }) => name === END);
  if (start === undefined || end === undefined) throw new RangeError('the trace lacks its marks');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === TASK && pid === start.pid && tid === start.tid && ts >= start.ts && ts + dur <= end.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
