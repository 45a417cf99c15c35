import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { violations } from './fixtures/axe.ts';
import { serveHostPage } from './fixtures/host-page.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const LIMIT_KB = 100;

/** The page around the frame is of another origin, which is what these tests are about. */
const ELSEWHERE = /^elsewhere: http:\/\/127\.0\.0\.1:\d+\/$/;

/** Presses a button that copies code, and takes it off the clipboard. @param like what the code begins with */
async function copied(page: Page, button: string, like: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const said = page.getByRole('status').filter({ hasText: words('ar', 'embed')('snippet.copied') });
  await expect(said.first()).toBeAttached();
  const taken = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(taken).toContain(like);
  return taken();
}

const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height ?? 0;
const contentHeight = (frame: FrameLocator) =>
  frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

test('the copied code shows on another site what was filtered here, as high as it is', async ({
  page,
  context,
  reader,
  site,
  allowConsole,
}) => {
  allowConsole(ELSEWHERE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
  const say = words('ar', 'embed');
  const topic = site.index.topics.at(-1)?.id ?? '';
  const expected = site.index.events.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
  await reader.openSite(`?topic=${topic}&view=list`);
  await page.getByRole('button', { name: words('ar', 'export')('open'), exact: true }).click();
  await page.getByText(say('snippet.head'), { exact: true }).click();
  await page.getByLabel(say('snippet.height')).fill('320');
  await page.getByLabel(words('ar', 'settings')('theme.label')).last().selectOption('dark');
  await expect(page.frameLocator('iframe').locator('summary').first()).toBeVisible();
  const code = await copied(page, say('snippet.copy'), '<iframe ');
  const script = await copied(page, say('snippet.copyScript'), '<script>');

  const host = await serveHostPage(code + script);
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-event]')).toHaveCount(expected.length);
  const shown = await frame
    .locator('[data-event]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event));
  expect(shown).toEqual(expected);
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    new RegExp(site.index.topics.at(-1)?.name.ar ?? '-'),
  );
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await frame.locator('html').evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');

  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
  const before = await heightOf(page);
  await frame.locator('summary').first().click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 40);

  // The whole site, with event and filter, in a tab of its own.
  const opening = context.waitForEvent('page');
  await frame.getByText(say('frame.open'), { exact: true }).first().click();
  const opened = await opening;
  await expect(opened).toHaveURL(`${site.url}e/${expected[0]}/?topic=${topic}&view=list`);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await host.close();
});

test('the keyboard goes into the frame, opens an event there, and comes out again', async ({
  page,
  site,
  allowConsole,
}) => {
  allowConsole(ELSEWHERE);
  const { id: event } = site.index.events.find(({ citations }) => citations.length === 1) ?? { id: '' };
  const topic = site.index.events.find(({ id }) => id === event)?.topics[0];
  const host = await serveHostPage(
    `<iframe title="Sanad" src="${site.url}en/embed/?topic=${topic}&precision=none"></iframe>`,
  );
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  const rows = frame.locator('summary');
  await expect(rows.first()).toBeVisible();
  await page.getByRole('link', { name: 'before' }).focus();
  await page.keyboard.press('Tab');
  // Chromium stops at the scrolling frame itself, or at its first link.
  while (!(await rows.first().evaluate((row) => row === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(frame.locator('details[open] blockquote').first()).toBeVisible();
  const stops = (await frame.locator('summary, a').count()) + 3;
  const after = page.getByRole('link', { name: 'after' });
  for (let pressed = 0; pressed < stops; pressed += 1) {
    if (await after.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(after).toBeFocused();
  await host.close();
});

test('nothing is kept on the reader’s machine, nor is it asked for', async ({ page, site, allowConsole }) => {
  allowConsole(ELSEWHERE);
  const src = `${site.url}embed/?q=a`;
  const host = await serveHostPage(
    `<iframe id="own" title="a" src="${src}"></iframe><iframe id="boxed" title="b" src="${src}" sandbox="allow-scripts"></iframe>`,
  );
  await page.goto(host.url);
  // Of no origin: the first touch of any storage would throw.
  await expect(page.frameLocator('#boxed').locator('main')).toBeVisible();
  const own = page.frameLocator('#own');
  await expect(own.locator('main')).toBeVisible();
  const kept = await own.locator('html').evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
  await host.close();
});

test('an event by itself: its quotes verbatim in their own direction, one in amber, and no rule of axe broken', async ({
  page,
  site,
}) => {
  const event = site.index.events.find(({ disagreements }) =>
    disagreements.some(({ point }) => point === 'date'),
  );
  if (event === undefined) throw new Error('no disagreement in the corpus');
  const second = event.citations[1]?.key;
  await page.goto(`en/embed/?e=${event.id}&c=${second}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(event.title.en ?? '');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('[data-status]')).toHaveText(words('en', 'common')(`status.${event.status}`));
  const untitled = event.citations.filter(
    ({ article }) => site.index.articles.find(({ id }) => id === article)?.title === null,
  );
  await expect(page.getByText(words('en', 'article')('untitled'))).toHaveCount(untitled.length);
  const quotes = page.locator('blockquote');
  await expect(quotes).toHaveText(event.citations.map(({ exact }) => exact));
  await expect(quotes.first()).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('mark')).toHaveText([event.citations[1]?.exact ?? '']);
  await expect(page.getByText(words('en', 'event')('disagree.date'))).toBeVisible();
  expect(await violations(page, 'an event in a frame')).toEqual([]);
  await page.goto('fa/embed/?disagree=yes');
  await page.locator('summary').first().click();
  await expect(page.locator('blockquote').first()).toBeVisible();
  expect(await violations(page, 'a list in a frame')).toEqual([]);
});

test('what the address asks for and the data does not have is said', async ({ page, site }) => {
  await page.goto('en/embed/?topic=no-such-topic');
  await expect(page.getByText(words('en', 'embed')('frame.unknown'))).toContainText('no-such-topic');
  await expect(page.locator('[data-event]')).toHaveCount(Math.min(60, site.index.events.length));
});

test('the axis is fetched when its place is seen, by a frame that has room for it', async ({
  page,
  site,
  allowConsole,
}) => {
  allowConsole(ELSEWHERE);
  const src = `${site.url}embed/?view=axis`;
  const host = await serveHostPage(
    `<div style="height: 4000px"></div><iframe id="wide" title="a" width="900" height="600" src="${src}"></iframe><iframe id="narrow" title="b" width="360" height="600" src="${src}"></iframe>`,
  );
  const earlier = site.served.length;
  const fetched = () => site.served.slice(earlier).some((file) => /axis-[^/]*\.js/.test(file));
  await page.goto(host.url);
  const [wide, narrow] = [page.frameLocator('#wide'), page.frameLocator('#narrow')];
  await expect(wide.locator('[data-event]').first()).toBeAttached();
  await expect(narrow.locator('[data-event]').first()).toBeAttached();
  expect(fetched()).toBe(false);
  await page.locator('#wide').scrollIntoViewIfNeeded();
  await expect(wide.locator('.vis-item').first()).toBeVisible();
  expect(fetched()).toBe(true);
  await wide.locator('.vis-item button').first().press('Enter');
  await expect(wide.locator('mark').first()).toBeVisible();
  await page.locator('#narrow').scrollIntoViewIfNeeded();
  await expect(narrow.locator('.vis-item')).toHaveCount(0);
  await host.close();
});

test('scripts, styles and typefaces of a frame are at most 100 KB', async ({ browser, site }) => {
  const event = site.index.events[0]?.id;
  for (const address of ['embed/', `embed/?e=${event}`, 'fa/embed/', `ru/embed/?e=${event}`, 'en/embed/']) {
    // In a context of its own: of a style sheet that it knows, Chromium fetches again all typefaces it ever used.
    const page = await browser.newPage({ baseURL: site.url });
    await page.goto(address);
    await expect(page.locator('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const used = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const files = used.filter((path) => /\.(?:js|css|woff2)$/.test(path)).map((path) => site.folder + path);
    const weights = files.map((file) => {
      const bytes = readFileSync(file);
      return [basename(file), (file.endsWith('.woff2') ? bytes : gzipSync(bytes)).length / 1024] as const;
    });
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const account = weights.map(([file, weight]) => `${weight.toFixed(1)} KB ${file}`).join('\n');
    test.info().annotations.push({ type: 'weight', description: `${address}: ${total.toFixed(1)} KB` });
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(total, `${address}\n${account}\n`).toBeLessThanOrEqual(LIMIT_KB);
    await page.close();
  }
});
