import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

test.use({ corpus: 'archive' });

const field = (page: Page) => page.getByRole('combobox', { name: words('ar', 'search')('label') });
const searched = (page: Page) => page.locator('[data-full-text="complete"]');

/** As a hurried reader types it: no marks, no hamza, ta marbuta as ha, Persian ya. */
const typedCarelessly = (text: string) =>
  text
    .replace(/[\u064b-\u0652]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ي', 'ی');

test('a headline typed otherwise is found among 5,000, by a few pieces, and opens', async ({
  page,
  reader,
  site,
}) => {
  const { events } = site.index;
  const titles = events.map(({ title }) => title.ar ?? '');
  const at = titles.findIndex(
    (title, i) => i > 2000 && /[أإةي]/u.test(title) && titles.indexOf(title) === titles.lastIndexOf(title),
  );
  const event = events[at];
  if (!event) throw new Error('the corpus has no such headline');
  await reader.openSite();
  const before = site.served.length;
  await field(page).fill(typedCarelessly(event.title.ar ?? ''));
  await expect(searched(page)).toBeVisible();
  const option = page.locator(`#search-event-${event.id}`);
  await expect(option).toBeVisible();
  const lit = await option.locator('mark').allTextContents();
  expect(lit, 'in its own letters').toEqual((event.title.ar ?? '').match(/[\p{L}\p{N}\p{M}]+/gu));

  const pieces = site.served.slice(before);
  const all = pieces.filter((file) => file.includes('/search-'));
  expect(all.length, 'not the whole index is fetched').toBeLessThan(30);
  expect(all.length).toBeGreaterThan(2);
  expect(pieces.filter((file) => file.includes('data/articles/')).length).toBeLessThanOrEqual(8);

  await option.click();
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
});

test('many are counted and some listed; what an article has leads to its words', async ({ page, site }) => {
  await page.goto('?view=list');
  const [topic] = site.index.topics;
  const name = topic?.name.ar ?? '';
  await field(page).fill(name);
  await expect(searched(page)).toBeVisible();
  const events = page.getByRole('group').filter({ has: page.locator('[id^="search-event-"]') });
  expect(await events.getByRole('option').count()).toBeLessThanOrEqual(12);
  // All that the topic has are found under its name.
  const least = site.index.events.filter(({ topics }) => topics.includes(topic?.id ?? '')).length;
  const told = await events.locator('p').first().innerText();
  expect(Number(/\d+/.exec(told)?.[0])).toBeGreaterThanOrEqual(least);

  await page.locator('[id^="search-passage-"]').first().click();
  await expect(page.locator('[data-panel="article"] mark').first()).toBeInViewport();
});

test('what other words had found is not drawn once more while the next are looked up', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...message: [{ ask: string }]) {
      const isHeld = 'held' in window && (message[0].ask === 'found' || message[0].ask === 'passages');
      if (!isHeld) post.apply(this, message);
    };
  });
  await page.goto('');
  await field(page).fill(site.index.topics[0]?.name.ar ?? '');
  await expect(searched(page)).toBeVisible();
  await field(page).fill('');
  await page.evaluate(() => Object.assign(window, { held: true }));
  await field(page).fill('ا');
  await expect(page.getByText(words('ar', 'search')('loading'))).toBeVisible();
  await expect(page.locator('[id^="search-event-"]')).toHaveCount(0);
});
