import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { load } from 'cheerio';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Where what a reader reads stands on the screen, to the pixel; `null`: not to be seen. */
function places(page: Page): Promise<Record<string, number[] | null>> {
  return page.evaluate(() => {
    const READ = {
      headline: '[data-panel="event"] h2',
      citation: '[data-citation] q',
      pane: '[data-panel="article"]',
      quote: 'mark[data-selected]',
    };
    return Object.fromEntries(
      Object.entries(READ).map(([name, selector]) => {
        const shown = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
        const box = shown?.getBoundingClientRect();
        return [name, box ? [box.left, box.top, box.width, box.height].map(Math.round) : null];
      }),
    );
  });
}

test('every link on every page leads to a file that was built, at any depth @any-corpus', ({ site }) => {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  // More than an index and a page for each event in each language.
  expect(pages.length).toBeGreaterThan(site.index.events.length * site.index.site.languages.length);
  const broken: string[] = [];
  const known = new Map<string, boolean>();
  const isBuilt = (path: string) => {
    const found = known.get(path) ?? isFile(join(site.folder, decodeURIComponent(path)));
    known.set(path, found);
    return found;
  };
  for (const path of pages) {
    // As a browser without scripts reads it: what is in <noscript> too.
    const $ = load(readFileSync(join(site.folder, path), 'utf8'), { xml: { xmlMode: false } });
    // As if mounted deep below a server's root: a link that climbs out of the site shows.
    const root = 'https://site.example/x/y/';
    const page = new URL(path.replaceAll('\\', '/'), root);
    for (const one of $('[href], [src]').toArray()) {
      const written = $(one).attr('href') ?? $(one).attr('src') ?? '';
      const url = new URL(written, path === '404.html' ? 'https://site.example/' : page);
      if (!/^https?:$/.test(url.protocol)) continue;
      // Absolute ones are the published address, and what editors gave.
      if (/^https?:/.test(written)) continue;
      const base = path === '404.html' ? '/' : '/x/y/';
      const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : null;
      if (below === null || !isBuilt(below)) broken.push(`${path}: ${written}`);
      if (url.hash !== '' && below === relative(site.folder, join(site.folder, path))) {
        if ($(`[id="${url.hash.slice(1)}"]`).length === 0) broken.push(`${path}: ${written}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

function isFile(path: string): boolean {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile();
}

for (const [where, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test(`${where} headline and quote are there before any script, and stay in their places when the app comes`, async ({
    page,
    site,
    reader,
  }) => {
    const event = site.index.events.find(
      ({ when, citations }) => when !== null && (citations[0]?.paragraph ?? 0) > 3,
    );
    if (!event) throw new Error('the corpus has no event whose quote lies deep in its article');
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The app waits on the way until the page has been looked at.
    let letIn = () => {};
    const looked = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await looked;
      await route.continue();
    });
    await page.goto(reader.addressOf(event), { waitUntil: 'commit' });
    await expect(
      page
        .getByText(event.title.ar ?? '')
        .filter({ visible: true })
        .first(),
    ).toBeInViewport();
    await expect(reader.litWords.first()).toBeInViewport();
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('#still')).toHaveCount(1);
    const before = await places(page);
    expect(before.quote).not.toBeNull();

    // Typefaces that came late have shifted what they shift: from here on it is the app.
    await page.evaluate(() => {
      (globalThis as unknown as { shifts: number[] }).shifts.length = 0;
    });
    letIn();
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    await expect(page.locator('#still')).toHaveCount(0);
    const after = await places(page);
    for (const [name, place] of Object.entries(before)) {
      const moved = (place ?? []).map((value, i) => Math.abs(value - (after[name]?.[i] ?? Number.NaN)));
      expect(Math.max(0, ...moved), `${name}: ${place} to ${after[name]}`).toBeLessThanOrEqual(2);
    }
    // Whatever else the app still draws shifts nothing either.
    await page.waitForLoadState('networkidle');
    const total = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    test.info().annotations.push({ type: 'layout shift', description: `${where}: ${total.toFixed(4)}` });
    expect(total).toBeLessThan(0.02);
  });
}

test('without JavaScript a reader walks from event to event, to a person, an article and another language', async ({
  browser,
  site,
}) => {
  const event = site.index.events.find(({ people, citations }) => people.length > 0 && citations.length > 1);
  const [person] = event?.people ?? [];
  if (!event || !person) throw new Error('the corpus has no event with a person and two citations');
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${site.url}e/${event.id}/`);
  const headline = page.getByRole('heading', { level: 2 }).first();
  await expect(headline).toHaveText(event.title.ar ?? '');
  for (const { exact } of event.citations)
    await expect(page.locator('blockquote', { hasText: exact }).first()).toBeVisible();
  // Nothing is offered that needs a script.
  await expect(page.locator('#still :is(button, input, select)').filter({ visible: true })).toHaveCount(0);
  await page.locator('a[hreflang="en"]').click();
  await expect(headline).toHaveText(event.title.en ?? '');
  await page.locator(`a[href$="en/person/${person}/"]`).first().click();
  await expect(headline).toHaveText(site.index.people.find(({ id }) => id === person)?.name.en ?? '');
  await page.locator(`a[data-row][href*="en/e/${event.id}/"]`).click();
  await expect(headline).toHaveText(event.title.en ?? '');
  await context.close();
});

test('the page of a person is what the filter shows, and an event opens by its id in the query', async ({
  page,
  site,
  reader,
}) => {
  const [event] = site.index.events;
  const [person] = event?.people ?? [];
  if (!event || !person) throw new Error('the corpus has no event with a person');
  await page.goto(`person/${person}/`);
  const filtered = site.index.events.filter(({ people }) => people.includes(person));
  await expect(reader.rows).toHaveCount(filtered.length);
  // The reader's next step writes the query.
  await reader.rowOf(event).click();
  await expect(page).toHaveURL(`${site.url}e/${event.id}/?person=${person}`);
  await page.goto(`en/?e=${event.id}`);
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
});

test('where the app does not come, the page says so and can be read on', async ({
  page,
  site,
  reader,
  allowConsole,
}) => {
  allowConsole(/index\.ar\.json|Failed to load resource/);
  const [event] = site.index.events;
  if (!event) throw new Error('the corpus has no events');
  await page.route('**/data/index.*.json*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(reader.addressOf(event));
  await expect(page.getByRole('alert')).toContainText(words('ar', 'states')('missing.title'));
  await expect(page.getByText(event.citations[0]?.exact ?? '').first()).toBeVisible();
  await page.unroute('**/data/index.*.json*');
  await page.getByRole('button', { name: words('ar', 'states')('retry') }).click();
  await expect(page.locator('#still')).toHaveCount(0);
  await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
});
