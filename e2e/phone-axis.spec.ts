import type { Page } from '@playwright/test';
import { addDays, dayOf, lonelyDays } from './axis-page.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { fingers, middleOf, swipe } from './phone-page.ts';

// Fingers on the axis and on the overview of a phone.

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 560 } });

const say = words('ar', 'common');
const overviewWords = words('ar', 'overview');
const MONTHS = '?view=axis&group=person&from=2022-02-01&to=2022-08-31';

/** First and last day in view, in days since 1970. */
async function daysOf(page: Page): Promise<[number, number]> {
  const sliders = page.locator('[data-overview-window] [role="slider"]');
  const [from = Number.NaN, to = Number.NaN] = await sliders.evaluateAll((both) =>
    both.map(({ ariaValueNow }) => Number(ariaValueNow)),
  );
  return [from, to];
}

const lengthOf = async (page: Page) => {
  const [from, to] = await daysOf(page);
  return to - from;
};

/** How far the browser itself has zoomed into the page. */
const scaleOf = (page: Page) => page.evaluate(() => visualViewport?.scale);

const lanes = async (page: Page) => middleOf(await page.locator('.vis-panel.vis-center').boundingBox());

test('fingers on the axis: across pans, two zoom, up and down scroll; none zooms the page', async ({
  page,
  reader,
}) => {
  await reader.openSite(MONTHS);
  await expect(reader.axisItems.first()).toBeVisible();
  const middle = await lanes(page);
  const months = await daysOf(page);

  // Right to left: what comes in from the right is earlier.
  await swipe(page, middle, { x: -90, y: 0 });
  await expect.poll(async () => (await daysOf(page))[0]).toBeLessThan(months[0] - 30);
  // To a day: the ends are rounded each on its own.
  expect(Math.abs((await lengthOf(page)) - (months[1] - months[0]))).toBeLessThanOrEqual(1);
  // The address follows once the fingers rest.
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2022-02-01');

  const before = await lengthOf(page);
  await fingers(
    page,
    { from: { x: middle.x - 20, y: middle.y }, by: { x: -50, y: 0 } },
    { from: { x: middle.x + 20, y: middle.y }, by: { x: 50, y: 0 } },
  );
  await expect.poll(() => lengthOf(page)).toBeLessThan(before / 2);
  const close = await lengthOf(page);
  await fingers(
    page,
    { from: { x: middle.x - 70, y: middle.y }, by: { x: 40, y: 0 } },
    { from: { x: middle.x + 70, y: middle.y }, by: { x: -40, y: 0 } },
  );
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(close * 1.5);

  const head = page.locator('.vis-labelset .vis-label').first();
  const top = async () => (await head.boundingBox())?.y ?? 0;
  const [high, days] = [await top(), await daysOf(page)];
  await swipe(page, middle, { x: 0, y: -100 });
  await expect.poll(top).toBeLessThan(high - 20);
  expect(await daysOf(page)).toEqual(days);
  expect(await scaleOf(page)).toBe(1);
});

test('where the page scrolls as one, a finger that moves up over the axis scrolls it', async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await reader.openSite(MONTHS);
  await expect(reader.axisItems.first()).toBeAttached();
  await page.locator('[data-axis]').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const days = await daysOf(page);
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  const from = { x: middleOf(box).x, y: (box?.y ?? 0) + 20 };
  await swipe(page, from, { x: 0, y: 120 });
  await swipe(page, { ...from, y: 180 }, { x: 0, y: -150 });
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  expect(await daysOf(page)).toEqual(days);
});

test('fingers on the overview: a handle moves its end, the frame both, a tap brings them there', async ({
  page,
  reader,
}) => {
  await reader.openSite(MONTHS);
  const frame = page.locator('[data-overview-window]');
  const handle = (end: 'start' | 'end') => page.getByRole('slider', { name: overviewWords(end) });
  await expect(frame).toBeVisible();
  const first = await daysOf(page);

  // Right to left: earlier is to the right.
  await swipe(page, middleOf(await handle('start').boundingBox()), { x: 60, y: 0 });
  await expect.poll(async () => (await daysOf(page))[0]).toBeLessThan(first[0] - 365);
  await expect.poll(async () => (await daysOf(page))[1]).toBe(first[1]);
  await swipe(page, middleOf(await handle('end').boundingBox()), { x: -15, y: 0 });
  await expect.poll(async () => (await daysOf(page))[1]).toBeGreaterThan(first[1] + 90);

  const wide = await daysOf(page);
  await swipe(page, middleOf(await frame.boundingBox()), { x: 80, y: 0 });
  await expect.poll(async () => (await daysOf(page))[1]).toBeLessThan(wide[1] - 365);
  expect(Math.abs((await lengthOf(page)) - (wide[1] - wide[0]))).toBeLessThanOrEqual(1);

  const moved = await daysOf(page);
  const box = await page.getByRole('group', { name: overviewWords('label') }).boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 10, (box?.y ?? 0) + 20);
  await expect.poll(async () => (await daysOf(page))[0]).toBeGreaterThan(moved[0] + 365);
  expect(await scaleOf(page)).toBe(1);
});

test('on the list the frame scrolls the rows, by a drag and by a tap', async ({ page, reader }) => {
  await reader.openSite();
  const frame = page.locator('[data-overview-window]');
  await expect(frame).toBeVisible();
  const scrollTop = () => page.locator('main').evaluate((main) => main.scrollTop);
  const [root, start] = [
    await page.getByRole('group', { name: overviewWords('label') }).boundingBox(),
    await frame.boundingBox(),
  ];
  // To the end of time, which is on the left.
  await swipe(page, middleOf(start), { x: (root?.x ?? 0) - (start?.x ?? 0), y: 0 });
  await expect.poll(scrollTop).toBeGreaterThan(500);
  const end = await scrollTop();
  await page.touchscreen.tap((root?.x ?? 0) + (root?.width ?? 0) - 10, (root?.y ?? 0) + 20);
  await expect.poll(scrollTop).toBeLessThan(end - 400);
});

test('the axis is one tap away, and Back leads from an event to it', async ({ page, reader, site }) => {
  await reader.openSite();
  await page
    .getByRole('navigation', { name: say('tools') })
    .getByRole('link', { name: say('showAxis') })
    .tap();
  await expect(page.locator('[data-axis]')).toBeInViewport({ ratio: 0.9 });
  await expect(reader.axisItems.first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('view')).toBe('axis');

  const [event] = lonelyDays(site.index);
  if (event === undefined) throw new Error('no event is alone on its day');
  await reader.goTo(`?view=axis&from=${addDays(dayOf(event), -3)}&to=${addDays(dayOf(event), 3)}`);
  await reader.axisItemsOf(event).first().tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(reader.axisItems.first()).toBeVisible();
});
