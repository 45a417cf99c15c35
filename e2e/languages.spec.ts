import type { Page } from '@playwright/test';
import { directionOf } from '../src/core/model/direction.ts';
import type { Citation, TimelineEvent } from '../src/core/model/published.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;

/** Paths below the site's root, in the order in which a page asks for them. */
function watchRequests(page: Page, root: string): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(root.length)));
  return asked;
}

const matching = (asked: readonly string[], pattern: RegExp) => asked.filter((path) => pattern.test(path));

/** Of one day, with people in it. */
function eventOf(events: readonly TimelineEvent[]): TimelineEvent {
  const event = events.find(({ when, people }) => when?.form === 'day' && people.length > 0);
  if (!event) throw new Error('the corpus has no event of one day with a person');
  return event;
}

async function openSettings(page: Page, language: string): Promise<void> {
  const name = words(language, 'settings')('openNow').split('{{now}}')[0] ?? '';
  await page.getByRole('button', { name: new RegExp(name.trim()) }).click();
  await expect(page.locator('a[hreflang]').first()).toBeVisible();
}

for (const language of LANGUAGES) {
  test(`P7 a reader of ${language} has words, headline, names and quote in it, and is sent no other`, async ({
    page,
    reader,
    site: { index, url },
  }) => {
    const asked = watchRequests(page, url);
    const event = eventOf(index.events);
    const citation = event.citations[0] as Citation;
    const headline = event.title[language] ?? '';
    await reader.openEvent(event, undefined, language);

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    await expect(page).toHaveTitle(`${headline} – ${index.site.title[language]}`);
    await expect(
      page.getByRole('region', { name: words(language, 'event')('region') }).first(),
    ).toBeVisible();
    await expect(reader.eventPanel.getByRole('heading', { name: headline, exact: true })).toBeVisible();
    for (const id of event.people) {
      const name = index.people.find((person) => person.id === id)?.name[language] ?? '';
      await expect(reader.eventPanel.getByText(name).first()).toBeVisible();
    }

    const quote = reader.citation(citation);
    await expect(quote).toContainText(citation.exact);
    const article = index.articles.find(({ id }) => id === citation.article);
    const unofficial = quote.getByText(words(language, 'event')('citation.translation'));
    if (article?.language === language) {
      await expect(unofficial).toHaveCount(0);
    } else {
      await expect(unofficial).toBeVisible();
      await expect(quote).toContainText(citation.translation[language] ?? 'no translation');
    }

    await openSettings(page, language);
    await expect(page.locator('a[hreflang]')).toHaveCount(LANGUAGES.length);
    await expect(reader.axisItems.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(matching(asked, /words-.*\.js$/)).toHaveLength(1);
    expect(matching(asked, /^data\/index/)).toEqual([`data/index.${language}.json?${index.dataVersion}`]);
    expect(matching(asked, /cyrillic.*\.woff2$/)).toHaveLength(language === 'ru' ? 1 : 0);
    // Articles are Arabic in every language of the interface.
    expect(matching(asked, /naskh-arabic-arabic.*\.woff2$/)).toHaveLength(1);
    const served = await (await page.request.get(`data/index.${language}.json`)).text();
    for (const other of LANGUAGES) {
      expect(served.includes(event.title[other] ?? 'no headline'), other).toBe(other === language);
    }
  });
}

/** Numbers that stand by themselves, in text of the page's own language: counts, badges, years, ticks. */
const loneNumbers = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      const seen = node.parentElement?.checkVisibility({ visibilityProperty: true });
      if (seen && own === document.documentElement.lang && /^\p{Nd}+$/u.test(text)) found.push(text);
    }
    return found;
  });

for (const [name, prefix, query, digits] of [
  ['Persian', 'fa/', '', /^[۰-۹]+$/],
  ['Arabic, by choice,', '', '?digits=arabic', /^[٠-٩]+$/],
  ['Latin', '', '', /^[0-9]+$/],
] as const) {
  test(`P7 every number of the page is written in ${name} digits`, async ({ page, reader, site }) => {
    const event = eventOf(site.index.events);
    await reader.openSite(`${prefix}e/${event.id}/${query}`);
    await expect(reader.litWords.first()).toBeVisible();
    await expect(reader.axisItems.first()).toBeVisible();
    const numbers = await loneNumbers(page);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !digits.test(number))).toEqual([]);
  });
}

test('P7 another language shows the same event, filter and window, and Back undoes it at once', async ({
  page,
  reader,
  site,
}) => {
  const event = eventOf(site.index.events);
  const month = event.when?.earliest?.slice(0, 7);
  const view = `e/${event.id}/?person=${event.people[0]}&from=${month}-01&to=${month}-28`;
  const citation = event.citations[0] as Citation;
  await reader.openSite(view);
  await expect(reader.axisItemsOf(event).first()).toBeVisible();
  const before = page.url();
  expect(before).toBe(site.url + view);
  const steps = await page.evaluate(() => history.length);

  await openSettings(page, 'ar');
  await page.locator('a[hreflang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(reader.eventPanel.getByRole('heading', { name: event.title.ru ?? '' })).toBeVisible();
  await reader.expectLit(citation);
  expect(page.url()).toBe(before.replace(site.url, `${site.url}ru/`));
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(reader.eventPanel.getByRole('heading', { name: event.title.ar ?? '' })).toBeVisible();
  expect(page.url()).toBe(before);
});

test('P7 another language that does not arrive is said to be missing, and the page keeps its own', async ({
  page,
  reader,
  site,
  allowConsole,
}) => {
  allowConsole(/index\.fa\.json|Failed to load resource/);
  const event = eventOf(site.index.events);
  await reader.openEvent(event);
  await page.route('**/data/index.fa.json?*', (route) => route.fulfill({ status: 404, body: '' }));
  await openSettings(page, 'ar');
  await page.locator('a[hreflang="fa"]').click();
  await expect(
    page.getByRole('alert').filter({ hasText: words('ar', 'states')('languageFailed') }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(reader.eventPanel.getByRole('heading', { name: event.title.ar ?? '' })).toBeVisible();
});

test('P7 a language whose words do not arrive gives no headline either: the page stays whole in its own', async ({
  page,
  reader,
  site,
  allowConsole,
}) => {
  allowConsole(/words-[^/]*\.js|Failed to load resource/);
  const event = eventOf(site.index.events);
  await reader.openEvent(event);
  // The words fail when the headlines are already there.
  const headlines = page.waitForResponse('**/data/index.fa.json?*').then((response) => response.finished());
  await page.route('**/words-*.js', async (route) => {
    await headlines;
    await route.abort();
  });
  await openSettings(page, 'ar');
  await page.locator('a[hreflang="fa"]').click();
  await expect(
    page.getByRole('alert').filter({ hasText: words('ar', 'states')('languageFailed') }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(reader.eventPanel.getByRole('heading', { name: event.title.ar ?? '' })).toBeVisible();
  await expect(page.getByText(event.title.fa ?? '')).toHaveCount(0);
  await expect(page).toHaveTitle(`${event.title.ar} – ${site.index.site.title.ar}`);

  await page.goBack();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});
