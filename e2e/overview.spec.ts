import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** The frame's sides in the direction of time, as shares of the overview; and the two handles. */
function overviewOf(page: Page, language: string) {
  const root = page.getByRole('group', { name: words(language, 'overview')('label') });
  const handle = (end: 'start' | 'end') =>
    root.getByRole('slider', { name: words(language, 'overview')(end) });
  const frame = root.locator('[data-overview-window]');
  const place = async () => {
    const [box, whole] = [await frame.boundingBox(), await root.boundingBox()];
    if (!box || !whole) throw new Error('the overview is not drawn');
    const left = (box.x - whole.x) / whole.width;
    const right = (whole.x + whole.width - box.x - box.width) / whole.width;
    const isRtl = language === 'ar' || language === 'fa';
    return { start: isRtl ? right : left, end: 1 - (isRtl ? left : right) };
  };
  return { root, frame, handle, place };
}

/** A day number as its handle tells it. */
const dayOf = async (handle: Locator) => Number(await handle.getAttribute('aria-valuenow'));
const days = (page: Page) => new URL(page.url()).searchParams;

for (const language of ['ar', 'en'] as const) {
  test.describe(`the overview, in ${language}`, () => {
    test.beforeEach(async ({ page, reader }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reader.openSite(`${language === 'ar' ? '' : 'en/'}?from=2022-01-01&to=2022-12-31`);
      await expect(overviewOf(page, language).frame).toBeVisible();
    });

    test('the window stands where its days are in the whole span, from the side where time begins', async ({
      page,
    }) => {
      const { handle, place } = overviewOf(page, language);
      const [start, end] = [handle('start'), handle('end')];
      const least = Number(await start.getAttribute('aria-valuemin'));
      const most = Number(await end.getAttribute('aria-valuemax'));
      const { start: drawn } = await place();
      expect(drawn).toBeCloseTo(((await dayOf(start)) - least) / (most + 1 - least), 2);
      await expect(start).toHaveAttribute('aria-valuetext', /2022/);
      await expect(end).toHaveAttribute('aria-valuetext', /2022/);
    });

    test('the frame is dragged, a handle resizes it, a click brings it elsewhere', async ({ page }) => {
      const { root, frame, handle, place } = overviewOf(page, language);
      const later = language === 'ar' ? -1 : 1;
      const whole = await root.boundingBox();
      const box = await frame.boundingBox();
      if (!whole || !box) throw new Error('the overview is not drawn');
      const length = (await dayOf(handle('end'))) - (await dayOf(handle('start')));

      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await page.mouse.move(middle.x + later * 40, middle.y, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => days(page).get('from') ?? '').toMatch(/^202[3-5]/);
      expect((await dayOf(handle('end'))) - (await dayOf(handle('start')))).toBe(length);

      const before = days(page).get('to') ?? '';
      const grip = await handle('end').boundingBox();
      if (!grip) throw new Error('the handle is not drawn');
      expect(grip.width).toBeGreaterThanOrEqual(24);
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
      await page.mouse.down();
      await page.mouse.move(grip.x + grip.width / 2 - later * 12, grip.y + grip.height / 2, { steps: 3 });
      await page.mouse.up();
      await expect.poll(() => (days(page).get('to') ?? before) < before).toBe(true);

      await page.mouse.click(whole.x + whole.width * (language === 'ar' ? 0.7 : 0.3), whole.y + 20);
      await expect.poll(async () => (await place()).start).toBeLessThan(0.35);
    });

    test('keys on the handles: arrows in the direction they point to, Home, Page Down', async ({ page }) => {
      const { handle } = overviewOf(page, language);
      const end = handle('end');
      await end.focus();
      const at = await dayOf(end);
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      await expect.poll(() => dayOf(end)).toBeGreaterThan(at);
      const further = await dayOf(end);
      await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      await expect.poll(() => dayOf(end)).toBeLessThan(further);
      await page.keyboard.press('PageDown');
      await expect.poll(() => days(page).get('from') ?? '').toMatch(/^2022-(?:09|1)/);
      await handle('start').focus();
      await page.keyboard.press('Home');
      const least = await handle('start').getAttribute('aria-valuemin');
      await expect(handle('start')).toHaveAttribute('aria-valuenow', least ?? '');
    });
  });
}

test('the overview counts all events and, over them, those that the filters leave', async ({
  reader,
  page,
  site,
}) => {
  const dated = site.index.events.filter(({ when }) => when !== null);
  const about = (topic: string) => dated.filter(({ topics }) => topics.includes(topic));
  const topic = site.index.topics.find(({ id }) => about(id).length > 2 && about(id).length < 11)?.id ?? '';
  const own = about(topic);
  await reader.openSite(`?topic=${topic}`);
  const { root } = overviewOf(page, 'ar');
  await expect(root).toContainText(String(dated.length));
  expect(own.length, 'a topic of three to ten events, whose number is written as one').toBeGreaterThan(2);
  await expect(root).toContainText(`${own.length} أحداث`);
  const all = root.locator('[data-bar="all"]');
  const shown = root.locator('[data-bar="shown"]');
  await expect(shown.first()).toBeAttached();
  expect(await shown.count()).toBeLessThan(await all.count());
  await reader.openSite();
  await expect.poll(async () => (await shown.count()) === (await all.count())).toBe(true);
});
