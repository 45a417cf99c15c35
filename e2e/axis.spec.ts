import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { AxisPage, addDays, axisWords, dayOf, LANGUAGES, lonelyDays, type Place } from './axis-page.ts';
import { expect, test } from './fixtures/test.ts';

// What a reader does on the axis with the mouse and with fingers; with keys: axis-keys.spec.ts.

const LABELS = '.vis-item bdi, .vis-item [data-count]';

/** Pairs that lie on one another, of what must not. */
function touching(places: readonly Place[]): string[] {
  return places.flatMap((a, i) =>
    places
      .slice(i + 1)
      .filter(
        (b) => a.start < b.end - 1 && b.start < a.end - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((b) => `${a.event} and ${b.event}`),
  );
}

/** A stretch of some length without any event of a topic, between two that it has. */
function emptyStretch({ events, topics }: TimelineIndex): { topic: string; from: string; to: string } {
  for (const { id } of topics) {
    const own = events.filter((event) => event.topics.includes(id) && event.when !== null);
    if (own.some(({ when }) => when?.form === 'open' || when?.earliest === null)) continue;
    for (const [i, event] of own.entries()) {
      const next = own[i + 1];
      const from = addDays(event.when?.latest ?? '', 200);
      if (next !== undefined && addDays(from, 200) < dayOf(next))
        return { topic: id, from, to: addDays(from, 60) };
    }
  }
  throw new Error('no topic has a gap of a year');
}

const dated = ({ events }: TimelineIndex) => events.filter(({ when }) => when !== null);
const isSelected = (page: Page, event: TimelineEvent) =>
  page.locator(`.vis-item [data-event="${event.id}"][aria-current="true"]`).first();

for (const language of LANGUAGES) {
  for (const width of [768, 1280, 1920]) {
    test(`opens with every label readable, in ${language} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const axis = new AxisPage(page, language);
      await page.goto(language === 'ar' ? '' : `${language}/`);
      await page.locator('.vis-item').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.vis-item [data-count]')).toHaveCount(0);
      const panel = await page.locator('.vis-center').evaluate(({ clientWidth }) => clientWidth);
      // vis keeps what is a little beside the window in the page.
      const labels = (await axis.places('.vis-item bdi')).filter(
        ({ start, end }) => start < panel && end > 0,
      );
      expect(labels.length).toBeGreaterThan(2);
      for (const { event, start, end } of labels) {
        expect(start, `${event} begins in the window`).toBeGreaterThanOrEqual(-1);
        expect(end, `${event} ends in the window`).toBeLessThanOrEqual(panel + 1);
      }
    });
  }

  for (const group of ['topic', 'person', 'source', 'none']) {
    test(`labels and marks never overlap, in ${language} by ${group}`, async ({ page, site }) => {
      await page.setViewportSize({ width: 1280, height: 2000 });
      const axis = new AxisPage(page, language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(language === 'ar' ? '' : `${language}/`);
      await expect(page.locator('[data-overview-window]')).toBeVisible();
      const days = dated(site.index)
        .map(dayOf)
        .filter((_, i) => i % 9 === 4);
      for (const [day, length] of days.flatMap((iso) => [9, 60, 700].map((n) => [iso, n] as const))) {
        await axis.showDays(
          addDays(day, -length),
          addDays(day, length),
          group === 'topic' ? '' : `&group=${group}`,
        );
        await page.evaluate(() => document.fonts.ready);
        const where = `${length} days round ${day}`;
        for (const what of [LABELS, '.vis-item [data-mark]', '[data-day] bdi:not(:empty)']) {
          // Between the arrival of a font and the next frame, lanes are on their way to their new heights.
          await expect.poll(async () => touching(await axis.places(what)), `${what}, ${where}`).toEqual([]);
        }
      }
    });
  }
}

test('"earlier event" and "later event" jump over empty years, and stop at the ends', async ({
  page,
  site,
}) => {
  const { topic, from, to } = emptyStretch(site.index);
  const own = dated(site.index).filter(({ topics }) => topics.includes(topic));
  const before = own.filter((event) => dayOf(event) < from).at(-1) as TimelineEvent;
  const after = own.find((event) => dayOf(event) > to) as TimelineEvent;
  const say = axisWords('ar');
  const press = (key: string) => page.getByRole('button', { name: say(key), exact: true }).click();
  for (const [key, event] of [
    ['earlier', before],
    ['later', after],
  ] as const) {
    await page.goto(`?topic=${topic}&from=${from}&to=${to}`);
    await expect(page.locator('[data-empty]')).toBeVisible();
    await press(key);
    await expect(page.locator(`.vis-item [data-event="${event.id}"]`).first()).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('[data-empty]')).toHaveCount(0);
  }
  const later = page.getByRole('button', { name: say('later'), exact: true });
  for (let i = 0; i < own.length; i += 1) await later.dispatchEvent('click');
  await expect(later).toBeDisabled();
});

test('an empty window says where the nearest events are, and leads there', async ({ page, site }) => {
  const { topic, from, to } = emptyStretch(site.index);
  const own = dated(site.index).filter(({ topics }) => topics.includes(topic));
  await page.goto(`en/?topic=${topic}&from=${from}&to=${to}`);
  const message = page.locator('[data-empty]');
  const before = own.filter((event) => dayOf(event) < from).at(-1) as TimelineEvent;
  const after = own.find((event) => dayOf(event) > to) as TimelineEvent;
  await expect(message.getByRole('button')).toHaveCount(2);
  await expect(message.getByRole('button').first()).toContainText(before.title.en ?? '');
  await expect(message.getByRole('button').last()).toContainText(after.title.en ?? '');
  await message.getByRole('button').last().click();
  await expect(page.locator(`.vis-item [data-event="${after.id}"]`).first()).toBeInViewport({ ratio: 0.9 });
});

test('a cluster opens on a click: its events stand apart', async ({ page, site }) => {
  const days = dated(site.index).map(dayOf).sort();
  await new AxisPage(page, 'ar').open(days[0] ?? '', addDays(days.at(-1) ?? '', 60), '&group=none');
  const cluster = page.locator('.vis-item [data-count]').last();
  const count = Number(await cluster.getAttribute('data-count'));
  expect(count).toBeGreaterThan(1);
  await cluster.click();
  await expect(page.locator('.vis-item [data-event]').first()).toBeVisible();
  await expect.poll(() => page.locator('.vis-item [data-event]').count()).toBeGreaterThanOrEqual(2);
  expect(page.url()).not.toContain('/e/');
});

test('events of one day can all be reached: the closest zoom puts them in rows', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 3200 });
  const days = dated(site.index).filter(({ when }) => when?.form === 'day');
  const sizes = new Map<string, number>();
  for (const event of days) sizes.set(dayOf(event), (sizes.get(dayOf(event)) ?? 0) + 1);
  const [day, count] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  expect(count).toBeGreaterThan(4);
  await new AxisPage(page, 'ar').open(addDays(day, -3), addDays(day, 3));
  for (const event of days.filter((one) => dayOf(one) === day)) {
    await expect(page.locator(`.vis-item [data-event="${event.id}"]`).first()).toBeVisible();
  }
});

test('the selected event is brought into view, up and down too', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 640 });
  for (const event of dated(site.index).filter((_, i) => i % 8 === 1)) {
    await page.goto(`e/${event.id}/`);
    await expect(isSelected(page, event), event.id).toBeInViewport({ ratio: 0.5 });
  }
});

test('a selection from elsewhere brings its event into view', async ({ page, reader, site }) => {
  const days = lonelyDays(site.index);
  const [first, last] = [days[0], days.at(-1)] as [TimelineEvent, TimelineEvent];
  await page.goto(`e/${first.id}/`);
  await expect(isSelected(page, first)).toBeInViewport();
  expect(new URL(page.url()).searchParams.has('from'), 'opening a link does not move it').toBe(false);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox'))
    .first()
    .fill(last.title.ar ?? '');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(reader.eventPanel).toHaveAttribute('data-event', last.id);
  await expect(isSelected(page, last)).toBeInViewport({ ratio: 0.9 });
});

test('panned away, the selected event is marked at the edge, and the mark leads back', async ({
  page,
  site,
}) => {
  const event = lonelyDays(site.index)[0] as TimelineEvent;
  const axis = new AxisPage(page, 'ar');
  const [from, to] = [addDays(dayOf(event), 40), addDays(dayOf(event), 60)];
  await page.goto(`e/${event.id}/?from=${from}&to=${to}`);
  const marker = page.locator(`[data-away="${event.id}"]`);
  await expect(marker).toBeVisible();
  // Earlier is on the right in Arabic.
  const panel = await page.locator('.vis-center').boundingBox();
  const side = await marker.boundingBox();
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeCloseTo((panel?.x ?? 0) + (panel?.width ?? 0), -1);
  await marker.click();
  await expect(isSelected(page, event)).toBeInViewport({ ratio: 0.9 });
  await expect(marker).toHaveCount(0);
  await expect.poll(async () => (await axis.daysShown()).from ?? '').not.toBe(from);
});

test('Back and Forward move the window, and it does not move itself again', async ({ page, site }) => {
  const [first, last] = [lonelyDays(site.index)[0], lonelyDays(site.index).at(-1)] as [
    TimelineEvent,
    TimelineEvent,
  ];
  const round = (event: TimelineEvent) => [addDays(dayOf(event), -5), addDays(dayOf(event), 5)] as const;
  const axis = new AxisPage(page, 'ar');
  await axis.open(...round(first));
  await page.locator(`.vis-item [data-event="${first.id}"]`).first().click();
  await expect(page.locator('[data-panel="event"]')).toHaveAttribute('data-event', first.id);
  const before = page.url();
  await page.getByRole('button', { name: axisWords('ar')('later'), exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  const moved = page.url();
  await page.goBack();
  await expect.poll(() => axis.daysShown()).toEqual({ from: round(first)[0], to: round(first)[1] });
  const expected = () => axis.expectedAt(dayOf(first), ...round(first));
  await expect
    .poll(async () => Math.abs((await axis.placeOf(first)).start - (await expected())))
    .toBeLessThan(1);
  await page.goForward();
  await expect.poll(() => page.url()).toBe(moved);
  await expect.poll(() => page.url(), { timeout: 1000 }).toBe(moved);
  expect(last).toBeDefined();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 1280, height: 900 } });

  test('a pinch zooms round the fingers, a drag pans', async ({ page, site }) => {
    const event = lonelyDays(site.index)[0] as TimelineEvent;
    const axis = new AxisPage(page, 'ar');
    const [from, to] = [addDays(dayOf(event), -10), addDays(dayOf(event), 10)];
    await axis.open(from, to);
    const item = await page.locator(`.vis-item [data-event="${event.id}"]`).first().boundingBox();
    const panel = await page.locator('.vis-center').boundingBox();
    if (item === null || panel === null) throw new Error('not drawn');
    const [x, y] = [item.x + item.width, panel.y + 20];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((px, id) => ({ x: px, y, id })),
      });

    const before = (await axis.placeOf(event)).start;
    await touch('touchStart', x - 40, x + 40);
    for (let by = 45; by <= 120; by += 5) await touch('touchMove', x - by, x + by);
    await touch('touchEnd');
    // The address may follow once while the fingers still move.
    await expect
      .poll(async () => {
        const { from, to } = await axis.daysShown();
        return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
      })
      .toBeLessThan(15);
    expect(Math.abs((await axis.placeOf(event)).start - before)).toBeLessThan(30);

    const start = (await axis.placeOf(event)).start;
    await touch('touchStart', x);
    for (let by = 10; by <= 100; by += 10) await touch('touchMove', x + by);
    await touch('touchEnd');
    // To the right, where time begins in Arabic: the item comes nearer to it by as much as the finger moved.
    await expect.poll(async () => start - (await axis.placeOf(event)).start).toBeGreaterThan(85);
  });

  test('a touch asks for the article', async ({ page, site }) => {
    const event = lonelyDays(site.index)[0] as TimelineEvent;
    await new AxisPage(page, 'ar').open(addDays(dayOf(event), -10), addDays(dayOf(event), 10));
    const item = await page.locator(`.vis-item [data-event="${event.id}"]`).first().boundingBox();
    if (item === null) throw new Error('not drawn');
    const session = await page.context().newCDPSession(page);
    const asked = page.waitForRequest(/data\/articles\//);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: item.x + item.width / 2, y: item.y + 10 }],
    });
    await asked;
  });
});
