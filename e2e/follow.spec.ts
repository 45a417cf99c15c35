import type { TimelineEvent } from '../src/core/model/published.ts';
import { violations } from './fixtures/axe.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const ANY_CORPUS = { tag: '@any-corpus' };

/** An event that was corrected, and what its history says of it. */
function corrected(events: readonly TimelineEvent[], language: string) {
  for (const event of events) {
    const note = event.history.find(({ what }) => what === 'corrected')?.note?.[language];
    if (note !== undefined) return { event, note };
  }
  throw new Error('nothing was ever corrected');
}

test(
  'an event’s history is folded until it is asked for: what changed, when and why',
  ANY_CORPUS,
  async ({ page, reader, site }) => {
    const [language = ''] = site.index.site.languages;
    const t = words(language, 'history');
    const { event, note } = corrected(site.index.events, language);
    await reader.openEvent(event);
    const history = page.locator('details').filter({ has: page.getByText(t('head'), { exact: true }) });
    await expect(history.getByText(note)).toBeHidden();

    await history.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(history.getByText(note)).toBeVisible();
    await expect(history.getByText(site.index.dataVersion)).toBeVisible();
    const steps = history.getByRole('listitem');
    await expect(steps).toHaveCount(event.history.length);
    for (const [n, { on, what }] of event.history.entries()) {
      await expect(steps.nth(n).locator('time')).toHaveAttribute('datetime', on);
      await expect(steps.nth(n)).toContainText(t(`what.${what}`));
    }
  },
);

test(
  'a report of an error holds event, quote, address and version; without an address it is there to copy',
  ANY_CORPUS,
  async ({ page, context, reader, site }) => {
    const { corrections, languages } = site.index.site;
    const [language = ''] = languages;
    const t = words(language, 'history');
    const event = site.index.events.find(({ citations }) => citations.length > 1);
    const citation = event?.citations.at(-1);
    if (!event || !citation) throw new Error('no event of the corpus has two citations');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(site.url).origin,
    });
    await reader.openEvent(event, citation);
    const said = [
      event.title[language] ?? '',
      citation.exact,
      `/e/${event.id}/?c=${citation.key}`,
      site.index.dataVersion,
    ];

    if (corrections === null) {
      await page.getByText(t('report'), { exact: true }).click();
      await expect(page.getByText(t('noAddress'))).toBeVisible();
    } else {
      const href = await page.getByRole('link', { name: t('report') }).getAttribute('href');
      expect(href?.startsWith(`${corrections}?subject=`)).toBe(true);
      const message = new URL(href ?? '').searchParams;
      expect(message.get('subject')).toContain(event.title[language]);
      for (const part of said) expect(message.get('body')).toContain(part);
    }
    await page.getByRole('button', { name: t('copy') }).click();
    await expect(page.getByRole('status').filter({ hasText: t('copied') })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of said) expect(copied).toContain(part);
  },
);

test('the page of the method opens from the settings, and nothing is wrong with it, at 360 px either', async ({
  page,
  reader,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await reader.openSite('ru/');
  await page.locator('[data-opens="settings"]').click();
  await page.getByRole('link', { name: words('ru', 'history')('method') }).click();
  await expect(page).toHaveURL(`${site.url}ru/method/`);
  await expect(page.locator('tr[data-figure="events"] td')).toHaveText(String(site.index.events.length));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // A mark is drawn by the app's own style sheet: a day is as wide as high.
  const nib = await page.locator('.method-nib > span > span').first().boundingBox();
  expect([nib?.width, nib?.height]).toEqual([8, 8]);
  expect(await violations(page, 'method')).toEqual([]);

  // The example of a rule leads to the words that it was read from.
  await page.locator('.method-example a').first().click();
  await expect(reader.litWords.first()).toBeVisible();
});

test('a site with an address has feeds, found from its pages and served as what they are', {
  tag: '@any-corpus',
}, async ({ page, site, request }) => {
  const feeds = page.locator(
    'head link[type="application/atom+xml"], head link[type="application/feed+json"]',
  );
  await page.goto('');
  await expect(feeds).toHaveCount(site.index.site.address === null ? 0 : 2);
  for (const feed of await feeds.all()) {
    // Written for the address at which the site will be; here it is elsewhere.
    const path = ((await feed.getAttribute('href')) ?? '').replace(site.index.site.address ?? '', '');
    const answer = await request.get(site.url + path);
    expect(answer.ok()).toBe(true);
    const isAtom = (await feed.getAttribute('type'))?.includes('atom') ?? false;
    expect(answer.headers()['content-type']).toContain(isAtom ? 'application/atom+xml' : 'application/json');
  }
});
