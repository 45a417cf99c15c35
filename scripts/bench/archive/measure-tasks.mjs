import { BARE_PAGE, SANAD } from './contenders.mjs';
import { inFreshPage } from './fresh-page.mjs';
import { longestTaskOf } from './longest-task.mjs';

/**
 * The longest task of the main thread while our axis is mounted, and while bare vis-timeline mounts the very items
 * that ours shows then.
 *
 * @param {string} url of the folder of pages
 * @param {number} events
 * @param {boolean} hasRivals whether bare vis-timeline is there
 * @returns {Promise<{ ours: number, bare: number | null }>} milliseconds
 */
export async function measureTasks(url, events, hasRivals) {
  const ours = await inFreshPage(url + SANAD.page, async (page, browser) => {
    await page.evaluate((n) => window.__bench?.prepare(n), events);
    const task = await longestTaskOf(browser, page, () => page.evaluate(() => window.__bench?.mount('full')));
    return { task, items: await page.evaluate(() => window.__bench?.drawn?.() ?? []) };
  });
  if (ours === null) throw new Error('our own axis hangs');
  if (!hasRivals) return { ours: ours.task, bare: null };
  const bare = await inFreshPage(url + BARE_PAGE, async (page, browser) => {
    await page.evaluate((items) => window.__items?.(items), ours.items);
    return longestTaskOf(browser, page, () => page.evaluate(() => window.__bench?.mount('full')));
  });
  if (bare === null) throw new Error('the bare axis hangs');
  return { ours: ours.task, bare };
}
