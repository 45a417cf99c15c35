import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const t = words('en', 'settings');
const GROUND = { light: 'rgb(251, 248, 241)', dark: 'rgb(21, 22, 26)' } as const;

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function openSettings(page: Page): Promise<void> {
  await page
    .locator('header')
    .getByRole('button', { name: new RegExp(`^${t('title')}`) })
    .click();
  await expect(page.getByRole('group', { name: t('theme.label') })).toBeVisible();
}

for (const [chosen, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`${chosen} chosen on a ${system} machine: no frame is ever painted in the other`, async ({
    page,
    reader,
    site,
  }) => {
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((theme) => {
      localStorage.setItem('sanad-theme', theme);
      const frames: string[] = [];
      Object.assign(globalThis, { frames });
      const look = () => {
        requestAnimationFrame(look);
        if (!document.body) return;
        // Before the style sheet has come, the ground is transparent and the browser's own shows through, which
        // it paints by this element.
        const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
        frames.push(`${scheme} ${getComputedStyle(document.documentElement).backgroundColor}`);
      };
      requestAnimationFrame(look);
    }, chosen);
    // Far down in the folders: the script is found from there, too.
    await reader.openEvent(event, undefined, 'en');
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);
    const allowed = [`${chosen} ${GROUND[chosen]}`, `${chosen} rgba(0, 0, 0, 0)`];
    expect(frames.length).toBeGreaterThan(0);
    expect([...new Set(frames)].filter((frame) => !allowed.includes(frame))).toEqual([]);
  });
}

test('a chosen theme outlasts a reload and reaches another tab; "as the device" follows the device again', async ({
  page,
  context,
  reader,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.openSite('en/?view=list');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await reader.on(other).openSite('en/?view=list');
  expect(await ground(page)).toBe(GROUND.light);

  await openSettings(page);
  await page.getByRole('radio', { name: t('theme.dark') }).check();
  await expect.poll(() => ground(page)).toBe(GROUND.dark);
  await expect.poll(() => ground(other)).toBe(GROUND.dark);
  // The bar of the browser, where it takes a colour from the page.
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#15161a');

  await page.reload();
  await expect(reader.rows.first()).toBeVisible();
  expect(await ground(page)).toBe(GROUND.dark);
  expect(page.url()).not.toContain('dark');

  await openSettings(page);
  await expect(page.getByRole('radio', { name: t('theme.dark') })).toBeChecked();
  await page.getByRole('radio', { name: t('theme.system') }).check();
  await expect.poll(() => ground(page)).toBe(GROUND.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe(GROUND.dark);
});

test('a browser that keeps nothing still shows the theme that was chosen', async ({ page, reader }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.openSite('en/?view=list');
  await openSettings(page);
  await page.getByRole('radio', { name: t('theme.dark') }).check();
  await expect.poll(() => ground(page)).toBe(GROUND.dark);
});

test('the settings: links to the languages, and choices by the arrow keys that the link then tells', async ({
  page,
  reader,
}) => {
  const ar = words('ar', 'settings');
  await reader.openSite('?view=list');
  const button = page.locator('header').getByRole('button', { name: new RegExp(`^${ar('title')}`) });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: ar('title') });
  await expect(dialog.locator('a[hreflang]')).toHaveCount(4);
  await expect(dialog.getByRole('link', { name: 'English' })).toHaveAttribute('href', /\/en\/\?view=list$/);

  // One day as each calendar writes it stands beside the calendar's name.
  const calendars = dialog.getByRole('group', { name: ar('calendar.label') });
  await expect(calendars.getByRole('radio')).toHaveCount(3);
  await calendars.getByRole('radio', { name: ar('calendar.gregorian') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(calendars.getByRole('radio', { name: ar('calendar.hijri') })).toBeChecked();
  await expect(page).toHaveURL(/calendar=hijri/);
  // No names of Gregorian months where there are none.
  await expect(dialog.getByRole('group', { name: ar('months.label') })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(/calendar/);
  await dialog.getByRole('radio', { name: ar('months.levantine') }).check();
  await dialog.getByRole('radio', { name: ar('digits.arabic') }).check();
  await expect(page).toHaveURL(/months=levantine.*digits=arabic/);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('on a phone the settings are a sheet with targets for a thumb', async ({ page, reader }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await reader.openSite('en/');
  // The whole name of the site, in the line or two that there are.
  const name = page.locator('h1 bdi');
  expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
  await openSettings(page);
  const sheet = page.getByRole('dialog', { name: t('title') });
  const targets = sheet.locator('a, button, label');
  for (const target of await targets.all()) {
    expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
  await sheet.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test.describe('forced colours', () => {
  test('keep selection, proof, marks, disagreement and choices apart', async ({ page, reader, site }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const event = site.index.events.find(
      ({ when, disagreements }) => when !== null && disagreements.some(({ point }) => point === 'date'),
    );
    if (!event) throw new Error('the corpus has no disagreement of dates');
    await reader.openEvent(event, undefined, 'en');
    await expect(reader.axisItemsOf(event).first()).toBeVisible();

    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const colour = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const found = { mark: colour('Mark'), canvas: colour('Canvas'), text: colour('CanvasText') };
      probe.remove();
      return found;
    });
    const groundOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(system.mark).not.toBe(system.canvas);
    expect(await groundOf('[data-panel="article"] mark[data-selected]')).toBe(system.mark);
    expect(await groundOf('[data-panel="article"] mark:not([data-selected])')).toBe(system.canvas);
    expect(await groundOf('.vis-item [aria-current="true"] > span')).toBe(system.mark);
    // Both sides of the disagreement, each on its own level.
    const sides = reader.axisMarksOf(event).first().locator('.vis-item-visible-frame span:not(:has(span))');
    await expect(sides).toHaveCount(2);
    for (const side of await sides.all()) await expect(side).toBeVisible();
    await expect(reader.axisItemsOf(event).first()).toContainText('≠');

    const filters = words('en', 'filters');
    await page
      .getByRole('button', { name: filters('open') })
      .first()
      .click();
    const box = page.getByRole('checkbox').first();
    await expect(box).toHaveCSS('appearance', 'auto');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid');
  });
});

test('reduced motion: the window of the axis and the article jump, and nothing fades', async ({
  page,
  reader,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Two quotes of one event in one article: choosing the other scrolls.
  const event = site.index.events.find(
    ({ citations }) => new Set(citations.map(({ article }) => article)).size < citations.length,
  );
  const first = event?.citations.find(({ article }, i, all) =>
    all.slice(i + 1).some((one) => one.article === article),
  );
  const other = event?.citations.findLast(({ article }) => article === first?.article);
  if (!event || !first || !other) throw new Error('the corpus has no event quoted twice from one article');
  await reader.openEvent(event, first, 'en');
  await expect(reader.axisItemsOf(event).first()).toBeVisible();

  const places = (selector: string, act: () => Promise<void>) =>
    page
      .evaluate((watched) => {
        const seen = new Set<string>();
        const element = document.querySelector(watched);
        const look = () => {
          seen.add(`${element?.scrollTop} ${element?.getBoundingClientRect().x}`);
          Object.assign(globalThis, { seen: seen.size, frame: requestAnimationFrame(look) });
        };
        look();
      }, selector)
      .then(act)
      .then(() =>
        page.evaluate(() => {
          const { frame, seen } = globalThis as unknown as { frame: number; seen: number };
          cancelAnimationFrame(frame);
          return seen;
        }),
      );

  const scrolled = await places('[data-scroller="article"]', async () => {
    await reader.citation(other).getByRole('link').click();
    await reader.expectLit(other);
  });
  expect(scrolled).toBeLessThanOrEqual(2);
  const fades = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, a, .vis-item *')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((duration) => Number.parseFloat(duration) > 0),
      ).length,
  );
  expect(fades).toBe(0);
});
