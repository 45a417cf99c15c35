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
      reader,
    }) => {
      const { handle, place } = overviewOf(page, language);
      const [start, end] = [handle('start'), handle('end')];
      await expect(start).toHaveAttribute('aria-valuetext', /2022/);
      await expect(end).toHaveAttribute('aria-valuetext', /2022/);
      const least = Number(await start.getAttribute('aria-valuemin'));
      const most = Number(await end.getAttribute('aria-valuemax'));
      const share = (day: number) => (day - least) / (most + 1 - least);
      // Years: of a few days it is drawn wider than they are.
      await reader.goTo(`${language === 'ar' ? '' : 'en/'}?from=2012-01-01&to=2019-12-31`);
      await expect(start).toHaveAttribute('aria-valuetext', /2012/);
      await expect.poll(() => days(page).get('from')).toBe('2012-01-01');
      await expect(async () => {
        const drawn = await place();
        expect(drawn.start).toBeCloseTo(share(await dayOf(start)), 2);
        expect(drawn.end).toBeCloseTo(share((await dayOf(end)) + 1), 2);
      }).toPass();
    });

    test('it stands over the lanes, and beside it the days in view and how many events they hold', async ({
      page,
      reader,
      site,
    }) => {
      const { root } = overviewOf(page, language);
      const isRtl = language === 'ar';
      const lanes = page.locator('.vis-panel.vis-center');
      await expect(lanes).toBeVisible();
      const beginsAt = async (of: Locator) => {
        const { x, width } = (await of.boundingBox()) ?? { x: Number.NaN, width: Number.NaN };
        return isRtl ? x + width : x;
      };
      await expect
        .poll(async () => Math.abs((await beginsAt(root)) - (await beginsAt(lanes))))
        .toBeLessThan(2);

      const dated = site.index.events.flatMap(({ when }) => (when ? [when] : []));
      const held = (from: string, to: string) =>
        dated.filter(({ earliest, latest, reaches }) => {
          const [first, last] = [earliest ?? latest ?? '', latest ?? reaches ?? earliest ?? ''];
          return first <= to && last >= from;
        }).length;
      const side = page.locator('[data-overview-words]');
      const count = held('2022-01-01', '2022-12-31');
      expect(count, 'some and not all').toBeGreaterThan(10);
      expect(count).toBeLessThan(dated.length);
      await expect(side).toContainText('2022');
      await expect(side).toContainText(
        isRtl ? `${count} حدثًا من ${dated.length}` : `${count} of ${dated.length} events`,
      );
      // Read out once the reader rests.
      const status = side.getByRole('status');
      await expect(status).toHaveText('');
      await overviewOf(page, language).handle('end').focus();
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageUp');
      const counted = side.locator('[data-overview-count]');
      await expect(counted).not.toContainText(`${count}`);
      await expect(status).toHaveText((await counted.textContent()) ?? '');
      // What is moved on the axis, the axis says: the same number.
      await page
        .locator('[data-axis]')
        .getByRole('button', { name: words(language, 'timeline')('zoomOut'), exact: true })
        .click();
      await expect(async () => {
        const now = (await counted.textContent())?.split(' ')[0];
        expect(await page.locator('[data-axis] [aria-live]').textContent()).toContain(`: ${now} `);
      }).toPass();

      // In the digits that the reader chose.
      await reader.goTo(`${isRtl ? '' : 'en/'}?from=2022-01-01&to=2022-12-31&digits=arabic`);
      if (isRtl) await expect(side).toContainText(count.toLocaleString('ar-u-nu-arab'));
    });

    test('of a few days the frame is still two handles and a middle, each under the pointer', async ({
      page,
      reader,
    }) => {
      const { root, frame, handle, place } = overviewOf(page, language);
      const prefix = language === 'ar' ? '' : 'en/';
      const least = Number(await handle('start').getAttribute('aria-valuemin'));
      const most = Number(await handle('end').getAttribute('aria-valuemax'));
      const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
      for (const from of [least, Math.round((least + most) / 2), most - 2]) {
        await reader.goTo(`${prefix}?from=${iso(from)}&to=${iso(from + 2)}`);
        await expect.poll(() => dayOf(handle('end'))).toBeLessThanOrEqual(from + 40);
        const [box, whole] = [await frame.boundingBox(), await root.boundingBox()];
        if (!box || !whole) throw new Error('the overview is not drawn');
        expect(box.width).toBeGreaterThanOrEqual(24);
        expect(box.x).toBeGreaterThanOrEqual(whole.x - 1);
        expect(box.x + box.width).toBeLessThanOrEqual(whole.x + whole.width + 1);
        const y = box.y + box.height / 2;
        const [first, last] = language === 'ar' ? ['end', 'start'] : ['start', 'end'];
        expect(
          await page.evaluate(
            (points) =>
              points.map(([x, y]) => {
                const part = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-part]');
                return part?.dataset.part;
              }),
            [
              [box.x - 10, y],
              [box.x, y],
              [box.x + box.width / 2 - 9, y],
              [box.x + box.width / 2 + 9, y],
              [box.x + box.width, y],
              [box.x + box.width + 10, y],
            ] as [number, number][],
          ),
        ).toEqual([first, first, 'frame', 'frame', last, last]);
      }
      // In its middle is where its days are.
      await reader.goTo(`${prefix}?from=2015-07-01&to=2015-07-03`);
      const middle = (Date.parse('2015-07-02') / 86_400_000 - least) / (most + 1 - least);
      await expect
        .poll(async () => (((await place()).start + (await place()).end) / 2).toFixed(2))
        .toBe(middle.toFixed(2));
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
