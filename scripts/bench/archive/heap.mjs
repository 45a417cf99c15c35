/**
 * How much memory a page takes: its scripts' objects and array buffers, its elements, and those of its workers, as
 * the browser tells (`performance.measureUserAgentSpecificMemory`, after collecting garbage).
 *
 * @param {import('@playwright/test').Page} page isolated from other origins
 * @returns {Promise<number>} in MB
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const bytes = await page.evaluate(async () => {
    const memory = await /** @type {any} */ (performance).measureUserAgentSpecificMemory();
    return memory.bytes;
  });
  return bytes / 2 ** 20;
}
