import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { AxisPage, addDays, axisWords, dayOf, isRtl, LANGUAGES, lonelyDays } from './axis-page.ts';
import { expect, test } from './fixtures/test.ts';

// The axis without a mouse and without eyes: vis-timeline gives it no role, no name and no key.

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    return active?.dataset.event ?? active?.dataset.count ?? active?.role ?? active?.tagName ?? null;
  });

const dated = ({ events }: TimelineIndex) => events.filter(({ when }) => when !== null);

/** Tab, until it is an item of the axis. */
async function tabToAxis(page: Page): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.vis-item') !== null)) return;
  }
  throw new Error('Tab never came to the axis');
}

for (const language of LANGUAGES) {
  const [later, earlier] = isRtl(language) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test.describe(`by keys, in ${language}`, () => {
    test('arrows walk every event in order of time, one stop of Tab for all', async ({ page, site }) => {
      await page.goto(isRtl(language) ? '' : `${language}/`);
      await page.locator('.vis-item').first().waitFor();
      await tabToAxis(page);
      await expect(page.locator('.vis-item button[tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press('Home');
      for (const [i, event] of dated(site.index).entries()) {
        if (i > 0) await page.keyboard.press(later);
        await expect.poll(() => focused(page)).toBe(event.id);
        await expect(page.locator(':focus')).toBeInViewport();
      }
      await page.keyboard.press(earlier);
      await expect.poll(() => focused(page)).toBe(dated(site.index).at(-2)?.id);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.vis-item'))).toBeNull();
    });

    test('focus never scrolls the lanes aside', async ({ page, site }) => {
      const event = lonelyDays(site.index)[0] as TimelineEvent;
      await new AxisPage(page, language).open(addDays(dayOf(event), -20), addDays(dayOf(event), 1));
      await tabToAxis(page);
      for (let i = 0; i < 6; i += 1) await page.keyboard.press(later);
      const scrolled = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.vis-center, .vis-timeline')].map((p) => p.scrollLeft),
        );
      await expect.poll(scrolled).toEqual([0, 0]);
      await page.locator('.vis-item button').last().focus();
      await expect.poll(scrolled).toEqual([0, 0]);
    });

    test('the focus waits for an item that leaves the window, and returns to it', async ({ page, site }) => {
      const event = lonelyDays(site.index)[0] as TimelineEvent;
      await new AxisPage(page, language).open(addDays(dayOf(event), -8), addDays(dayOf(event), 8));
      await tabToAxis(page);
      await page.locator(`.vis-item [data-event="${event.id}"]`).first().focus();
      // The label of an event is longer than what is left of the window: two pages.
      for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key);
      await expect.poll(() => focused(page)).toBe('group');
      await expect(page.locator(`.vis-item [data-event="${event.id}"]`)).toHaveCount(0);
      for (const key of ['PageUp', 'PageUp']) await page.keyboard.press(key);
      await expect.poll(() => focused(page)).toBe(event.id);
    });

    test('Page Down is later, + is closer, Enter selects', async ({ page, site }) => {
      const event = lonelyDays(site.index)[0] as TimelineEvent;
      const axis = new AxisPage(page, language);
      const [from, to] = [addDays(dayOf(event), -10), addDays(dayOf(event), 10)];
      await axis.open(from, to);
      await tabToAxis(page);
      await page.locator(`.vis-item [data-event="${event.id}"]`).first().focus();
      await page.keyboard.press('+');
      await expect.poll(async () => (await axis.daysShown()).from ?? '').toMatch(/./);
      await expect.poll(async () => ((await axis.daysShown()).from ?? '') > from).toBe(true);
      const closer = await axis.daysShown();
      await page.keyboard.press('PageDown');
      await expect.poll(async () => ((await axis.daysShown()).from ?? '') > (closer.from ?? '')).toBe(true);
      await page.keyboard.press('PageUp');
      await expect.poll(() => focused(page)).toBe(event.id);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-panel="event"]')).toHaveAttribute('data-event', event.id);
      await expect(
        page.locator(`.vis-item [data-event="${event.id}"][aria-current="true"]`).first(),
      ).toBeVisible();
    });

    test('a cluster is a button: Up and Down stop at it, Enter opens it and leads to its first event', async ({
      page,
      site,
    }) => {
      const days = dated(site.index).map(dayOf).sort();
      const prefix = isRtl(language) ? '' : `${language}/`;
      await page.goto(`${prefix}?group=none&from=${days[0]}&to=${addDays(days.at(-1) ?? '', 60)}`);
      await page.locator('.vis-item').first().waitFor();
      await tabToAxis(page);
      for (let i = 0; i < 30 && !/^\d+$/.test((await focused(page)) ?? ''); i += 1) {
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => focused(page)).not.toBeNull();
      }
      const cluster = page.locator(':focus');
      await expect(cluster).toHaveAttribute('data-count', /\d/);
      await expect(cluster).toHaveAccessibleName(isRtl(language) ? /أحداث|حدث/ : /events/);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toMatch(/^[a-z]/);
      await expect(page.locator(':focus')).toHaveAttribute('data-event', /./);
    });

    test('a move of the window and a selection are announced', async ({ page, site }) => {
      const event = lonelyDays(site.index)[0] as TimelineEvent;
      await new AxisPage(page, language).open(addDays(dayOf(event), -10), addDays(dayOf(event), 10));
      const live = page.locator('[data-axis] [aria-live="polite"]');
      await page.getByRole('button', { name: axisWords(language)('zoomIn'), exact: true }).click();
      await expect(live).toHaveText(/\d{4}.*: /);
      await page.locator(`.vis-item [data-event="${event.id}"]`).first().click();
      await expect(live).toContainText(event.title[language] ?? '');
    });
  });
}

test('items say headline, date, status and whether sources disagree; their targets are large enough', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  const disputed = dated(site.index).find(({ disagreements }) => disagreements.length > 0) as TimelineEvent;
  await page.goto(`e/${disputed.id}/`);
  await expect(page.locator(`.vis-item [data-event="${disputed.id}"]`).first()).toHaveAccessibleName(
    new RegExp(`${disputed.title.ar}.*${dayOf(disputed).slice(0, 4)}.*(وقع|مرتقب|منسوب).*غير متفقة`),
  );
  for (const item of await page.locator('.vis-item button').all()) {
    const box = await item.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});
