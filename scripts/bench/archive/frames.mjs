/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../../../src/bench/handle.ts').FrameRecord} FrameRecord
 */

const FOR_MS = 2000;

/**
 * The frames of a page that nobody touches.
 *
 * @param {Page} page
 * @returns {Promise<FrameRecord>}
 */
export async function idleFrames(page) {
  await startRecording(page);
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), FOR_MS);
  return stopRecording(page);
}

/**
 * The frames of a page whose axis is dragged to and fro, by a mouse as the system would send it.
 *
 * @param {Page} page
 * @param {{ x: number, y: number, w: number }} target
 * @returns {Promise<FrameRecord>}
 */
export async function dragFrames(page, { x, y, w }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await startRecording(page);
  const start = performance.now();
  for (let now = start; now - start < FOR_MS; now = performance.now()) {
    const turn = Math.sin(((now - start) / FOR_MS) * 2 * Math.PI);
    await page.mouse.move(x + (turn * w) / 3, y);
    // A mouse speaks at most once in a frame or so.
    await new Promise((done) => setTimeout(done, 8));
  }
  const frames = await stopRecording(page);
  await page.mouse.up();
  return frames;
}

/** @param {Page} page */
const startRecording = (page) => page.evaluate(() => window.__frames?.start());

/** @param {Page} page @returns {Promise<FrameRecord>} */
async function stopRecording(page) {
  const record = await page.evaluate(() => window.__frames?.stop());
  if (!record) throw new Error('the page records no frames');
  return record;
}
