import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { SIZES, tooSmall } from './phone-page.ts';

// Every target is as large as a thumb, on every size of phone, upright and on its side, in each of its sheets.

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const say = words('ar', 'common');
const keyWords = words('ar', 'keys');

async function expectThumbs(page: Page, where: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => tooSmall(page), `${where} at ${width} × ${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

test('the list and its tools: search, filters, settings, keys', async ({ page, reader, site }) => {
  await reader.openSite(`?topic=${site.index.topics[0]?.id}`);
  await expectThumbs(page, 'list');
  const tools = page.getByRole('navigation', { name: say('tools') });
  const dialog = page.getByRole('dialog');

  await tools.getByRole('button').nth(0).tap();
  await dialog.getByRole('combobox').fill('روسيا');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await expectThumbs(page, 'search');
  await page.goBack();
  await expect(dialog).toHaveCount(0);

  await tools.getByRole('button').nth(1).tap();
  await expect(dialog).toBeVisible();
  await expectThumbs(page, 'filters');
  await page.goBack();
  await expect(dialog).toHaveCount(0);

  await page.locator('[data-opens="settings"]').tap();
  await expect(dialog).toBeVisible();
  await expectThumbs(page, 'settings');
  await dialog.getByRole('button', { name: keyWords('open'), exact: true }).tap();
  const help = page.getByRole('dialog', { name: keyWords('title') });
  await expect(help).toBeVisible();
  await expectThumbs(page, 'keys');
  // A sheet as the others are: from edge to edge, upright and on its side.
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => help.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  }
});

test('an event whose sources disagree, its article, and the way to share it', async ({
  page,
  reader,
  site,
}) => {
  const disputed = site.index.events.find(({ disagreements }) => disagreements.length > 0);
  if (disputed === undefined) throw new Error('no sources disagree');
  await reader.openEvent(disputed);
  await expectThumbs(page, 'article');
  await page.getByRole('tab', { name: say('event') }).tap();
  await expect(reader.eventPanel).toBeVisible();
  await expectThumbs(page, 'event');
});

test('the signs in the margin of the article with most quotes are hit by a thumb, and open their event', async ({
  page,
  reader,
  site,
}) => {
  const quotesOf = (article: string) =>
    site.index.events.filter(({ citations }) => citations.some((one) => one.article === article));
  const [crowded] = site.index.articles.toSorted((a, b) => quotesOf(b.id).length - quotesOf(a.id).length);
  const [event] = quotesOf(crowded?.id ?? '');
  const citation = event?.citations.find(({ article }) => article === crowded?.id);
  if (event === undefined || citation === undefined) throw new Error('no quotes');
  await reader.openEvent(event, citation);
  await expectThumbs(page, 'article with most quotes');
  // The rail beside the text is for the pointer: a finger that scrolls there must not open anything.
  const sign = reader.articlePane.locator('[data-sign]').nth(2);
  const key = (await sign.getAttribute('data-sign')) ?? '';
  await sign.tap({ position: { x: 41, y: 3 } });
  await expect(reader.litWords.first()).toHaveAttribute('data-quote', new RegExp(key));
});

test('the axis: its own buttons, and those beside it', async ({ page, reader }) => {
  await reader.openSite('?view=axis');
  await expect(reader.axisItems.first()).toBeVisible();
  await expectThumbs(page, 'axis');
});
