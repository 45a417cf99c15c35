import { expect, test } from './fixtures/test.ts';

// Panels scroll, the page does not: else the axis leaves the screen with the first turn of the wheel.
for (const width of [1000, 1280, 1440]) {
  test(`the page itself never scrolls at ${width} px, an event open`, async ({ page, reader, site }) => {
    await page.setViewportSize({ width, height: 900 });
    const longest = site.index.events.toSorted((a, b) => b.citations.length - a.citations.length)[0];
    if (!longest) throw new Error('the corpus has no events');
    await reader.openEvent(longest);
    const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
  });
}
