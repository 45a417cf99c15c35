import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { SIZES, swipe } from './phone-page.ts';

// A phone in the hand: fingers, the system's Back, small and turned screens.

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const say = words('ar', 'common');

const datedIn = ({ events }: TimelineIndex): TimelineEvent[] => events.filter(({ when }) => when !== null);

function middleOf(index: TimelineIndex): TimelineEvent {
  const dated = datedIn(index);
  const event = dated[Math.floor(dated.length / 2)];
  if (event === undefined) throw new Error('the corpus has no dated events');
  return event;
}

const scrollOf = (page: Page) => page.locator('main').evaluate(({ scrollTop }) => scrollTop);

/** By how much the page, or anything in it that holds text, is wider than the screen. */
const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('an event opens at its words; Back returns to the list, to the same row in the same place', async ({
  page,
  reader,
  site,
}) => {
  await reader.openSite();
  // A typeface that arrives later moves every row.
  await page.evaluate(() => document.fonts.ready);
  const event = middleOf(site.index);
  const row = reader.rowOf(event);
  await row.scrollIntoViewIfNeeded();
  const place = await row.boundingBox();
  await row.tap();
  const [citation] = event.citations;
  if (citation === undefined) throw new Error('no citation');
  await reader.expectLit(citation);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  // About a third of the way down, not under the bar at the foot.
  const quote = await reader.litWords.first().boundingBox();
  expect(quote?.y ?? 0).toBeLessThan(844 / 2);

  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(row).toBeFocused();
  // Within half a row: a typeface that arrived meanwhile moves the rows a little.
  expect(Math.abs(((await row.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(32);

  // The button on top goes back too, and leaves nothing behind that Back would open again.
  await row.tap();
  await expect(dialog).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await dialog.getByRole('link', { name: say('backToTimeline') }).tap();
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect.poll(() => page.url()).toBe('about:blank');
});

test('earlier and later keep the panel; the way back leads to the list over all of them', async ({
  page,
  reader,
  site,
}) => {
  await reader.openSite();
  const dated = datedIn(site.index);
  const [first, second] = dated.slice(3) as [TimelineEvent, TimelineEvent];
  await reader.rowOf(first).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: say('event') }).tap();
  await expect(reader.eventPanel).toHaveAttribute('data-event', first.id);
  await dialog.locator('footer a').last().tap();
  await expect(reader.eventPanel).toHaveAttribute('data-event', second.id);
  await dialog.getByRole('link', { name: say('backToTimeline') }).tap();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
});

test('the words stay in view when the phone is turned', async ({ page, reader, site }) => {
  const event = middleOf(site.index);
  await reader.openEvent(event, undefined, 'ar');
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(reader.litWords.first()).toBeInViewport();
  }
});

test('filters and search close by Back; what was chosen stays', async ({ page, reader }) => {
  await reader.openSite();
  const dialog = page.getByRole('dialog');
  const tools = page.getByRole('navigation', { name: say('tools') });
  const all = await reader.rows.count();
  await tools.getByRole('button').nth(1).tap();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox').first().tap();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => reader.rows.count()).toBeLessThan(all);
  await expect.poll(() => new URL(page.url()).search).not.toBe('');
  await page.goBack();
  await expect.poll(() => reader.rows.count()).toBe(all);

  await tools.getByRole('button').first().tap();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(reader.rows.first()).toBeVisible();
});

test('year and month stay on top while their events pass, under the overview', async ({ page, reader }) => {
  await reader.openSite();
  const overview = page.getByRole('group', { name: words('ar', 'overview')('label') });
  const window = overview.locator('[data-overview-window]');
  await expect(window).toBeVisible();
  const before = await window.boundingBox();
  await swipe(page, { x: 195, y: 700 }, { x: 0, y: -600 });
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(300);
  await expect.poll(async () => (await window.boundingBox())?.x).not.toBe(before?.x);
  const main = (await page.locator('main').boundingBox())?.y ?? 0;
  expect((await overview.boundingBox())?.y).toBeCloseTo(main, 0);
  // A little further, where the month that stands there is the one still passing.
  await expect(async () => {
    await swipe(page, { x: 195, y: 600 }, { x: 0, y: -60 });
    const tops = await page
      .locator('main h3, main h4')
      .evaluateAll((all, top) => all.map((one) => one.getBoundingClientRect().top - top), main);
    expect(
      tops.some((top) => top > 50 && top < 80),
      'a year',
    ).toBe(true);
    expect(
      tops.some((top) => top > 95 && top < 125),
      'a month',
    ).toBe(true);
  }).toPass();
});

test('nothing is wider than the screen, upright or on its side', async ({ page, reader, site }) => {
  const longest = site.index.events.toSorted((a, b) => b.citations.length - a.citations.length)[0];
  if (longest === undefined) throw new Error('no events');
  for (const address of ['', 'en/?view=axis', `${reader.addressOf(longest)}`]) {
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => overflowOf(page), `${address} at ${width} × ${height}`).toBeLessThanOrEqual(0);
    }
  }
});

test('P1 by touch: the words of several citations, exactly', async ({ page, reader, site }) => {
  await reader.openSite();
  const events = site.index.events.filter((_, i) => i % 12 === 2);
  for (const event of events) {
    await reader.rowOf(event).tap();
    const [citation] = event.citations;
    if (citation) await reader.expectLit(citation);
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
