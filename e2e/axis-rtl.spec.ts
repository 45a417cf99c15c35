import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { AxisPage, addDays, axisWords, dayOf, isRtl, LANGUAGES, lonelyDays } from './axis-page.ts';
import { Reader } from './fixtures/reader.ts';
import { expect, test } from './fixtures/test.ts';

// vis-timeline's faults in right-to-left pages (R1–R12), each hidden by the axis; left to right is the control.

test.use({ viewport: { width: 1280, height: 1600 } });

function someEvent(index: TimelineIndex): TimelineEvent {
  const event = lonelyDays(index)[0];
  if (event === undefined) throw new Error('the corpus has no day with one event');
  return event;
}

/** Two weeks round an event. */
const fortnight = (event: TimelineEvent) => [addDays(dayOf(event), -6), addDays(dayOf(event), 7)] as const;

for (const language of LANGUAGES) {
  test.describe(`the axis in ${language}`, () => {
    test('R1 lane heads keep their width, however often the axis is drawn', async ({ page, site }) => {
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(someEvent(site.index)));
      const heads = page.locator(isRtl(language) ? '.vis-panel.vis-right' : '.vis-panel.vis-left');
      const sizes = () =>
        heads.evaluate((panel) => [
          panel.clientWidth,
          ...[...panel.querySelectorAll('.vis-label bdi')].map((name) => name.clientHeight),
        ]);
      const before = await sizes();
      await page.locator('.vis-center').hover();
      for (let i = 0; i < 12; i += 1) {
        await page.mouse.wheel(i % 2 === 0 ? 90 : -90, 0);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      expect(await sizes()).toEqual(before);
    });

    for (const align of ['left', 'right', 'center', 'justify']) {
      test(`R2 items stand on their days in a page with text-align ${align}`, async ({ page, site }) => {
        const event = someEvent(site.index);
        const [from, to] = fortnight(event);
        const axis = new AxisPage(page, language);
        await page.addInitScript((value) => {
          addEventListener('DOMContentLoaded', () => {
            document.body.style.textAlign = value;
          });
        }, align);
        await axis.open(from, to);
        const { start } = await axis.placeOf(event);
        expect(Math.abs(start - (await axis.expectedAt(dayOf(event), from, to)))).toBeLessThan(1);
      });
    }

    test('R3 the direction of the page around it does not matter', async ({ page, site }) => {
      const event = someEvent(site.index);
      const [from, to] = fortnight(event);
      const axis = new AxisPage(page, language);
      await axis.open(from, to);
      await page.evaluate(
        (dir) => {
          document.documentElement.dir = dir;
        },
        isRtl(language) ? 'ltr' : 'rtl',
      );
      await page.setViewportSize({ width: 1240, height: 1600 });
      const expected = () => axis.expectedAt(dayOf(event), from, to);
      await expect
        .poll(async () => Math.abs((await axis.placeOf(event)).start - (await expected())))
        .toBeLessThan(1);
    });

    test('R4 R5 another language is another axis, and nothing of the old one stays', async ({
      page,
      site,
    }) => {
      const event = someEvent(site.index);
      const [from, to] = fortnight(event);
      const other = language === 'ar' ? 'en' : 'ar';
      await new AxisPage(page, other).open(from, to);
      const before = await page.locator('.vis-timeline').evaluate((root) => {
        Object.assign(window, { oldRoot: root });
        return root.className;
      });
      expect(before).toContain(isRtl(other) ? 'vis-rtl' : 'vis-ltr');
      await new Reader(page, site).speak(language);
      await expect(page.locator('.vis-timeline')).toHaveClass(isRtl(language) ? /vis-rtl/ : /vis-ltr/);
      await expect(page.locator('.vis-timeline')).toHaveCount(1);
      const axis = new AxisPage(page, language);
      const expected = () => axis.expectedAt(dayOf(event), from, to);
      await expect
        .poll(async () => Math.abs((await axis.placeOf(event)).start - (await expected())))
        .toBeLessThan(1);
      expect(await page.evaluate(() => (window as unknown as { oldRoot: Element }).oldRoot.isConnected)).toBe(
        false,
      );
      const container = page.locator('.vis-timeline').locator('xpath=../..');
      expect(await container.getAttribute('style')).toBeNull();
    });

    test('R6 lines, items and the column of the selected day stand on one another', async ({
      page,
      site,
    }) => {
      const event = someEvent(site.index);
      const [from, to] = [addDays(dayOf(event), -3), addDays(dayOf(event), 3)];
      const axis = new AxisPage(page, language);
      await axis.open(from, to);
      await page.locator(`[data-event="${event.id}"]`).first().click();
      await expect(page.locator('[data-column]')).toHaveCount(1);
      const [column] = await axis.places('[data-column]');
      const [line] = await axis.places(`[data-day="${dayOf(event)}"]`);
      const { start } = await axis.placeOf(event);
      expect(Math.abs((line?.start ?? 99) - start), 'line and item').toBeLessThanOrEqual(1);
      expect(Math.abs((column?.start ?? 99) - start), 'column and item').toBeLessThanOrEqual(1);
    });

    test('R7 a wheel to the right shows what is on the right', async ({ page, site }) => {
      const event = someEvent(site.index);
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(event));
      await page.locator('.vis-center').hover();
      const before = (await axis.placeOf(event)).start;
      // Items go to the left: towards later where time runs to the left, towards earlier elsewhere.
      const moved = isRtl(language) ? 60 : -60;
      await page.mouse.wheel(60, 0);
      await expect.poll(async () => Math.round((await axis.placeOf(event)).start - before)).toBe(moved);
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, 60);
      await page.keyboard.up('Shift');
      await expect.poll(async () => Math.round((await axis.placeOf(event)).start - before)).toBe(2 * moved);
    });

    test('R8 nothing pops up over an item under the pointer', async ({ page, site }) => {
      const event = someEvent(site.index);
      await new AxisPage(page, language).open(...fortnight(event));
      await page.clock.install();
      await page.locator(`[data-event="${event.id}"]`).first().hover();
      await page.clock.runFor(2000);
      await expect(page.locator('.vis-tooltip')).toHaveCount(0);
    });

    test('R9 a label begins where its mark begins', async ({ page, site }) => {
      const event = someEvent(site.index);
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(event));
      const labels = await axis.places('.vis-item.is-narrow bdi');
      const marks = new Map(
        (await axis.places('.vis-item.is-narrow [data-mark]')).map((m) => [m.event, m.start]),
      );
      const plain = labels.filter(
        (label) => site.index.events.find(({ id }) => id === label.event)?.status === 'happened',
      );
      expect(plain.length).toBeGreaterThan(0);
      for (const { event: id, start } of plain)
        expect(Math.abs(start - (marks.get(id) ?? 0)), id ?? '').toBeLessThan(2);
    });

    test('R10 lanes wear none of the marks that vis-timeline gives to nested groups', async ({
      page,
      site,
    }) => {
      await new AxisPage(page, language).open(...fortnight(someEvent(site.index)));
      await expect(page.locator('.vis-label').first()).toBeVisible();
      await expect(page.locator('.vis-label:not(.vis-group-level-0)')).toHaveCount(0);
    });

    test('R11 clusters are painted at once, and every event is drawn or counted', async ({ page, site }) => {
      const dated = site.index.events.filter(({ when }) => when !== null);
      const days = dated.map(({ when }) => when?.earliest ?? when?.latest ?? '').sort();
      await new AxisPage(page, language).open(days[0] ?? '', addDays(days.at(-1) ?? '', 60), '&group=none');
      const clusters = page.locator('.vis-item [data-count]');
      await expect(clusters.first()).toBeVisible();
      const counts = await clusters.evaluateAll((all) =>
        all.map((one) => Number((one as HTMLElement).dataset.count)),
      );
      const single = await page.locator('.vis-item [data-event]').count();
      expect(counts.reduce((sum, count) => sum + count, single)).toBe(dated.length);
    });

    test('R12 a drag that begins on an item moves the window and selects nothing', async ({ page, site }) => {
      const event = someEvent(site.index);
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(event));
      const before = (await axis.placeOf(event)).start;
      await page.locator(`[data-event="${event.id}"]`).first().hover();
      const item = await page.locator(`[data-event="${event.id}"]`).first().boundingBox();
      if (item === null) throw new Error('not drawn');
      const [x, y] = [item.x + 12, item.y + 12];
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 1; i <= 10; i += 1) await page.mouse.move(x + 9 * i, y);
      await page.mouse.up();
      const moved = isRtl(language) ? -90 : 90;
      await expect
        .poll(async () => Math.abs((await axis.placeOf(event)).start - before - moved))
        .toBeLessThanOrEqual(1);
      await expect
        .poll(() => axis.daysShown())
        .not.toEqual({ from: fortnight(event)[0], to: fortnight(event)[1] });
      expect(page.url()).not.toContain('/e/');
      // The same press without a drag does select.
      await page.mouse.click(x + 90, y);
      await expect(page.locator('[data-panel="event"]')).toHaveAttribute('data-event', event.id);
    });

    test('a window of the address is alive at once', async ({ page, site }) => {
      const event = someEvent(site.index);
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(event));
      const before = (await axis.placeOf(event)).start;
      await page.locator('.vis-center').hover();
      await page.mouse.wheel(50, 0);
      await expect.poll(async () => (await axis.placeOf(event)).start, { timeout: 500 }).not.toBe(before);
    });

    test('zooming with Ctrl and the wheel keeps the time under the pointer', async ({ page, site }) => {
      const event = someEvent(site.index);
      const axis = new AxisPage(page, language);
      await axis.open(...fortnight(event));
      const before = await axis.placeOf(event);
      const panel = await page.locator('.vis-center').boundingBox();
      if (panel === null) throw new Error('not drawn');
      const x = isRtl(language) ? panel.x + panel.width - before.start : panel.x + before.start;
      await page.mouse.move(x, before.top + 40);
      await page.keyboard.down('Control');
      for (const turn of [-120, -120, 240]) {
        const shown = page.locator('[data-window]');
        const words = await shown.textContent();
        await page.mouse.wheel(0, turn);
        await expect(shown).not.toHaveText(words ?? '');
        expect(Math.abs((await axis.placeOf(event)).start - before.start)).toBeLessThanOrEqual(1);
      }
      await page.keyboard.up('Control');
    });

    test('words of the axis are those of the language, and its digits Latin', async ({ page, site }) => {
      await new AxisPage(page, language).open(...fortnight(someEvent(site.index)));
      const ticks = (await page.locator('[data-day]').allTextContents()).join(' ');
      expect(ticks).toMatch(isRtl(language) ? /[\u0620-\u064a]/ : /[A-Z][a-z]+/);
      expect(ticks).not.toMatch(isRtl(language) ? /[A-Za-z\u0660-\u0669]/ : /[\u0600-\u06ff]/);
      await expect(
        page.getByRole('button', { name: axisWords(language)('later'), exact: true }),
      ).toBeVisible();
    });
  });
}
