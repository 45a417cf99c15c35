import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../scripts/static-server.mjs';
import type { Article, Citation, TimelineEvent } from '../src/core/model/published.ts';
import type { Site } from './fixtures/site.ts';
import { withSmallBudget } from './fixtures/small-budget.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

// Below a base, as at a root: what stands for a page must find its files from any depth.
test.use({ mountedAt: '/x/y/', serviceWorkers: 'allow' });

const offline = words('ar', 'offline');

/** The data of the build that takes the site's place. */
const NEWER = 'ffffffffffff';

/** What is kept is said in the settings; the reader stays until it is the whole site. */
async function everythingKept(page: Page): Promise<void> {
  const kept = page.locator('[data-kept="everything"]');
  await page.locator('[data-opens="settings"]').click();
  // What is kept meanwhile is told as it comes.
  await expect(kept).toBeVisible({ timeout: 40_000 });
  await expect(kept).toContainText(offline('kept.everything'));
  await page.keyboard.press('Escape');
  await expect(kept).toHaveCount(0);
}

/** Without a network, for the page and the worker alike. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  for (const worker of context.serviceWorkers()) {
    await expect.poll(() => worker.evaluate(() => navigator.onLine).catch(() => false)).toBe(false);
  }
}

test('P6 after the first visit everything is there without a network', async ({
  page,
  context,
  reader,
  site,
  allowConsole,
}) => {
  // What the browser itself says of the worker's own tries at the network.
  allowConsole(/ERR_INTERNET_DISCONNECTED/);
  const [opened] = site.index.events;
  const other = site.index.events.find(({ citations }) =>
    citations.every(({ article }) => opened?.citations.every((own) => own.article !== article)),
  );
  if (!opened || !other) throw new Error('the corpus has no two events of different articles');
  await reader.openSite();
  await everythingKept(page);
  await cutOff(context);

  await page.reload();
  await expect(reader.rows.or(reader.axisItems).first()).toBeVisible();
  await expect(page.getByText(offline('away.everything'))).toBeVisible();

  // Links never followed before, in another language, to an event and to an article.
  await reader.openEvent(other, other.citations[0], 'fa');
  await reader.expectLit(other.citations[0] as (typeof other.citations)[0]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  expect(new URL(page.url()).pathname).toBe(`/x/y/fa/e/${other.id}/`);
  const [article] = site.index.articles;
  await page.goto(`en/article/${article?.id}/`);
  await expect(reader.articlePane).toHaveAttribute('data-article', article?.id ?? '');

  // Words of the texts themselves are found.
  await page.getByRole('combobox', { name: words('en', 'search')('label') }).fill(unquotedWords(site));
  await expect(page.locator('[data-full-text="complete"]')).toBeVisible();
  await expect(page.locator('[id^="search-passage-"]').first()).toBeVisible();

  // The page that frames open, with its own script and the same data.
  await page.goto('en/embed/');
  await expect(page.locator('[data-event]')).toHaveCount(Math.min(60, site.index.events.length));

  // Pages that the app is no part of.
  const response = await page.goto('ru/method/', { waitUntil: 'commit' });
  expect(response?.fromServiceWorker()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('of a site too large to be kept, what was opened is there without a network, and the site says which', async ({
  page,
  context,
  reader,
  site,
  allowConsole,
}) => {
  allowConsole(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (?:load|fetch)/);
  // Six pages, and a worker built and waited for.
  test.slow();
  const [first, second, third] = differentArticles(site);
  const folder = await withSmallBudget(site);
  const server = await serve({ folder, base: '/x/y/', port: 0 });
  allowConsole(new RegExp(`^elsewhere: ${server.url}`));
  try {
    // Before there is a worker: what is open when it comes is kept too.
    await page.goto(`${server.url}${reader.addressOf(first)}`);
    await reader.expectLit(first.citations[0]);
    await expect.poll(() => isControlled(page)).toBe(true);
    // And an article by itself, which the worker sees on its way.
    const opened = second.citations[0].article;
    await page.goto(`${server.url}article/${opened}/`);
    await expect(reader.articlePane).toHaveAttribute('data-article', opened);
    await expect(reader.articlePane.locator('[data-scroller="article"] p').first()).toBeVisible();

    await page.locator('[data-opens="settings"]').click();
    const kept = page.locator('[data-kept="some"]');
    const { length: total } = site.index.articles;
    await expect(kept).toContainText(counted('ar', 'kept.some', 2, total));
    await kept.getByText(offline('kept.which')).click();
    await expect(kept.locator('li')).toHaveText(namesOf(site, [first.citations[0].article, opened]));
    await page.keyboard.press('Escape');
    await cutOff(context);

    // The event that was opened, by its link and in another language; its article is in its place.
    await page.goto(`${server.url}${reader.addressOf(first, undefined, 'en')}`);
    await reader.expectLit(first.citations[0]);
    await expect(page.getByText(counted('en', 'away.some', 2, total))).toBeVisible();
    await page.goto(`${server.url}${reader.addressOf(second)}`);
    await reader.expectLit(second.citations[0]);

    // One that was not: its quote and date are there, and what is missing is said, with the way on.
    await page.goto(`${server.url}${reader.addressOf(third)}`);
    await expect(reader.citation(third.citations[0])).toContainText(third.citations[0].exact);
    const article = words('ar', 'article');
    const problem = reader.articlePane.getByRole('alert');
    await expect(problem).toContainText(article('problem.away.title'));
    await context.setOffline(false);
    await problem.getByRole('button', { name: article('retry') }).click();
    await reader.expectLit(third.citations[0]);
    await page.locator('[data-opens="settings"]').click();
    await expect(kept).toContainText(counted('ar', 'kept.some', 3, total));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test('a new version is announced, taken when its reader says so, and no open page breaks', async ({
  page,
  context,
  reader,
  site,
  allowConsole,
}) => {
  allowConsole(/ERR_INTERNET_DISCONNECTED/);
  const folder = mkdtempSync(join(tmpdir(), 'sanad-'));
  cpSync(site.folder, folder, { recursive: true });
  const server = await serve({ folder, base: '/x/y/', port: 0 });
  // The server whose site changes is another than the one that all tests share.
  allowConsole(new RegExp(`^elsewhere: ${server.url}`));
  try {
    const event = site.index.events[0] as (typeof site.index.events)[0];
    const chosen = `${server.url}e/${event.id}/?status=happened`;
    await page.goto(chosen);
    await everythingKept(page);
    const before = page.url();

    renew(folder);
    await context.setOffline(true);
    await context.setOffline(false);
    const notice = page.getByRole('status').filter({ hasText: offline('newer.text') });
    await expect(notice).toBeVisible();

    // Nothing is forced: the open page goes on with its own version, of which the server has nothing left.
    await reader.speak('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    await page.goBack();
    await expect(page).toHaveURL(before);
    expect(await versionOf(page)).not.toContain(NEWER);

    await notice.getByRole('button', { name: offline('newer.show') }).click();
    await expect.poll(() => versionOf(page).catch(() => '')).toContain(NEWER);
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    expect(page.url()).toBe(before);
    await expect(notice).toHaveCount(0);
    // And is kept in its turn.
    await everythingKept(page);
    await cutOff(context);
    await page.reload();
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test.describe('where nothing may be kept', () => {
  for (const [name, refuse] of [
    [
      'no service worker',
      () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    ],
    [
      'service workers refused',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('', 'SecurityError'));
      },
    ],
  ] as const) {
    test(`${name}: the site works as before, and promises nothing`, async ({
      page,
      context,
      reader,
      site,
    }) => {
      await page.addInitScript(refuse);
      const event = site.index.events[0] as (typeof site.index.events)[0];
      await reader.openEvent(event);
      await page.locator('[data-opens="settings"]').click();
      await expect(page.locator('a[hreflang="en"]')).toBeVisible();
      await expect(page.locator('[data-kept]')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await context.setOffline(true);
      await expect(page.getByText(words('ar', 'states')('offline'))).toBeVisible();
      await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    });
  }
});

test('a disk that is full harms nothing', async ({ page, context, reader, site }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1 });
  const event = site.index.events[0] as (typeof site.index.events)[0];
  const before = site.served.length;
  await reader.openEvent(event);
  const asked = () => site.served.slice(before).some((file) => file.endsWith('service-worker.js'));
  await expect.poll(asked, { timeout: 30_000 }).toBe(true);
  // It was asked for and could not be installed: there is none.
  const isNone = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing && !registration?.waiting && !registration?.active;
    });
  await expect.poll(isNone, { timeout: 30_000 }).toBe(true);
  await page.locator('[data-opens="settings"]').click();
  await expect(page.locator('a[hreflang="en"]')).toBeVisible();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await reader.goTo(reader.addressOf(event, undefined, 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
});

test('data of another version than the page: said, with the way to the newest', async ({
  page,
  reader,
  site,
}) => {
  const event = site.index.events[0] as (typeof site.index.events)[0];
  const newer = (path: string) => {
    const index = JSON.parse(readFileSync(join(site.folder, path), 'utf8'));
    return JSON.stringify({ ...index, dataVersion: NEWER });
  };
  await page.route('**/data/index.*.json*', (route) =>
    route.fulfill({ body: newer(new URL(route.request().url()).pathname.replace('/x/y/', '')) }),
  );
  const states = words('ar', 'states');
  await page.goto(reader.addressOf(event));
  await expect(page.getByRole('heading', { name: states('changed.title') })).toBeVisible();
  await page.unroute('**/data/index.*.json*');
  await page.getByRole('button', { name: states('reload') }).click();
  await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
});

/** Words of a paragraph that no event quotes. */
function unquotedWords({ index, folder }: Site): string {
  for (const { id } of index.articles) {
    const quoted = index.events.flatMap(({ citations }) =>
      citations.filter(({ article }) => article === id).map(({ paragraph }) => paragraph),
    );
    const { paragraphs }: Article = JSON.parse(
      readFileSync(join(folder, 'data/articles', `${id}.json`), 'utf8'),
    );
    const free = paragraphs.find(
      ({ role, text }, at) => role === 'body' && !quoted.includes(at) && text.length > 60,
    );
    if (free) return free.text.split(/\s+/).slice(2, 5).join(' ');
  }
  throw new Error('every paragraph of the corpus is quoted');
}

function versionOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name="app-version"]')?.content ?? '',
  );
}

/**
 * Another build takes the site's place: data of another version, and files of the app by other names. Written over
 * the one that is there, its own sums put right, since a real one would take a minute.
 */
function renew(folder: string): void {
  const { dataVersion } = JSON.parse(readFileSync(join(folder, 'data/index.json'), 'utf8'));
  const renamed = new Map(
    readdirSync(join(folder, 'assets')).flatMap((file) => {
      const hash = /-([\w-]{8})\.(?:js|css)$/.exec(file)?.[1];
      return hash === undefined ? [] : [[`-${hash}.`, `-${[...hash].reverse().join('')}.`] as const];
    }),
  );
  const newer = (text: string) =>
    [...renamed, [dataVersion, NEWER] as const].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const sums: [string, string][] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || entry.name === 'service-worker.js') continue;
    const before = readFileSync(file);
    // What was compressed ahead is of the version before.
    if (/\.(?:br|gz)$/.test(file)) rmSync(file);
    if (!/\.(?:html|js|css|json)$/.test(file)) continue;
    const after = newer(before.toString());
    rmSync(file);
    writeFileSync(join(entry.parentPath, newer(entry.name)), after);
    for (const form of ['hex', 'base64'] as const) sums.push([sum(before, form), sum(after, form)]);
  }
  const worker = join(folder, 'service-worker.js');
  const written = newer(readFileSync(worker, 'utf8'));
  writeFileSync(
    worker,
    sums.reduce((text, [from, to]) => text.replaceAll(from, to), written),
  );
}

function sum(content: string | Buffer, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(form);
}

type Cited = TimelineEvent & { citations: [Citation] };

/** Three events, each proved by one article, and each by another. */
function differentArticles({ index }: Site): [Cited, Cited, Cited] {
  const single = index.events.filter((event): event is Cited => event.citations.length === 1);
  const article = ({ citations: [citation] }: Cited) => citation.article;
  const [a, b, c] = single.filter(
    (event, at) => at === single.findIndex((other) => article(other) === article(event)),
  );
  if (!a || !b || !c) throw new Error('the corpus has no three events of different articles');
  return [a, b, c];
}

/** How articles are named in a list, in the order of the site. */
function namesOf({ index }: Site, ids: readonly string[]): RegExp[] {
  const numbers = index.articles.flatMap(({ id }, at) => (ids.includes(id) ? [at + 1] : []));
  return numbers.map((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`));
}

/** Whether a service worker answers for the page. */
function isControlled(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.serviceWorker.controller !== null);
}

/** So many articles of so many, as the site says it. */
function counted(language: string, key: string, kept: number, total: number): string {
  return words(language, 'offline')(key).replace('{{kept}}', `${kept}`).replace('{{total}}', `${total}`);
}
