import type { TimelineEvent } from '../src/core/model/published.ts';
import { AxisPage, addDays, axisWords, dayOf, LANGUAGES } from './axis-page.ts';
import { expect, test } from './fixtures/test.ts';

// What the axis says of what it does not show: lanes below, limits of the zoom, years in which nothing begins.

for (const language of LANGUAGES) {
  const say = axisWords(language);

  test(`lanes cut off below are counted, and a press leads to them, in ${language}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto(language === 'ar' ? '' : `${language}/`);
    await page.locator('.vis-item').first().waitFor();
    const below = page.locator('[data-axis] [data-below]');
    await expect(below).toBeVisible();
    expect(site.index.topics.length).toBeGreaterThan(3);
    const last = page.locator('.vis-labelset .vis-label').last();
    await expect(last).not.toBeInViewport({ ratio: 0.9 });
    await below.focus();
    for (let i = 0; i < 9 && (await below.isVisible()); i += 1) {
      const before = await below.textContent();
      await below.press('Enter');
      await expect
        .poll(async () => (await below.isHidden()) || (await below.textContent()) !== before)
        .toBe(true);
    }
    await expect(below).toBeHidden();
    await expect(last).toBeInViewport({ ratio: 0.9 });
    // The button has gone, the focus has not.
    await expect(page.locator(':focus')).toHaveCount(1);
  });

  test(`zooming ends where there is nothing more to see, in ${language}`, async ({ page, site }) => {
    const [first, last] = [site.index.events[0], site.index.events.findLast(({ when }) => when !== null)];
    const axis = new AxisPage(page, language);
    await axis.open(addDays(dayOf(first as TimelineEvent), -400), addDays(dayOf(last as TimelineEvent), 400));
    const [closer, farther] = (['zoomIn', 'zoomOut'] as const).map((key) =>
      page.getByRole('button', { name: say(key), exact: true }),
    ) as [ReturnType<typeof page.getByRole>, ReturnType<typeof page.getByRole>];
    await expect(closer).toBeEnabled();
    for (let i = 0; i < 5; i += 1) await farther.dispatchEvent('click');
    await expect(farther).toBeDisabled();
    for (let i = 0; i < 24; i += 1) await closer.dispatchEvent('click');
    await expect(closer).toBeDisabled();
    await expect(farther).toBeEnabled();
  });

  test(`zoomed out by keys, the focus is on the cluster that took the event in, in ${language}`, async ({
    page,
    site,
  }) => {
    const days = site.index.events.filter(({ when }) => when?.form === 'day');
    const of = (day: string) => days.filter((event) => dayOf(event) === day).length;
    const crowded = days.toSorted((a, b) => of(dayOf(b)) - of(dayOf(a)))[0] as TimelineEvent;
    const day = dayOf(crowded);
    const axis = new AxisPage(page, language);
    await axis.open(addDays(day, -3), addDays(day, 3), '&group=none');
    await page.locator(`.vis-item [data-event="${crowded.id}"]`).first().focus();
    for (let i = 0; i < 12; i += 1) {
      if ((await page.locator(':focus[data-count]').count()) > 0) break;
      const before = page.url();
      await page.keyboard.press('-');
      await expect.poll(() => page.url()).not.toBe(before);
      await expect(page.locator('.vis-item button:focus')).toHaveCount(1);
    }
    await expect(page.locator(':focus')).toHaveAttribute('data-count', /\d/);
  });
}

test('a window that long bars only pass through says so, and leads on', async ({ page, site }) => {
  const dated = site.index.events.filter(({ when }) => when !== null);
  const isLong = ({ when }: TimelineEvent) =>
    when?.form === 'span' || when?.form === 'part' || when?.form === 'open';
  const edges = dated
    .flatMap(({ when }) => [when?.earliest, when?.latest ?? when?.reaches])
    .filter((d) => !!d) as string[];
  const middle = dated.filter(isLong).flatMap(({ when }) => {
    const [from, to] = [when?.earliest, when?.latest ?? when?.reaches];
    if (!from || !to) return [];
    const inside = [from, ...edges.filter((day) => day > from && day < to), to].sort();
    return inside.flatMap((day, i) => (addDays(day, 500) < (inside[i + 1] ?? '') ? [addDays(day, 200)] : []));
  })[0];
  if (middle === undefined) throw new Error('nothing lasts through an empty year and a half');
  await page.goto(`?from=${middle}&to=${addDays(middle, 40)}`);
  const message = page.locator('[data-crossed]');
  await expect(message).toContainText(axisWords('ar')('onlyCrossed'));
  await message.getByRole('button').last().click();
  await expect(message).toHaveCount(0);
});
