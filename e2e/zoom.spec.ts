import type { Browser, Page } from '@playwright/test';
import { BROWSER_ARGS } from '../scripts/browser.mjs';
import { cutTexts } from './fixtures/cut-texts.ts';
import { Reader } from './fixtures/reader.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** Whether one would have to scroll in two directions to read: the page, or anything in it that scrolls. */
function widerThanSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const found = [...document.querySelectorAll('body *')].filter(
      (element) => scrolls(element) && wide(element) && !element.closest('.vis-timeline'),
    );
    if (wide(document.documentElement)) found.push(document.documentElement);
    return found.map((element) => `${element.localName}.${element.className}`);
  });
}

async function expectWhole(page: Page, where: string): Promise<void> {
  expect(await widerThanSeen(page), where).toEqual([]);
  expect(await cutTexts(page), where).toEqual([]);
}

test.describe('at 400 % of a window of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const language of ['ar', 'en', 'fa', 'ru']) {
    test(`nothing is lost and nothing scrolls two ways (${language})`, async ({ page, reader }) => {
      const prefix = language === 'ar' ? '' : `${language}/`;
      await reader.openSite(prefix);
      await expectWhole(page, 'list');

      const settings = words(language, 'settings');
      await page
        .locator('header')
        .getByRole('button', { name: new RegExp(`^${settings('title')}`) })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectWhole(page, 'settings');
      await page.keyboard.press('Escape');

      const filters = words(language, 'filters');
      await page.getByRole('button', { name: filters('open') }).click();
      await page.getByRole('checkbox').nth(1).check();
      await expectWhole(page, 'filters');
      await page.keyboard.press('Escape');

      // By the keys: what has the focus is brought into view, however little of the page is seen.
      await reader.rows.first().focus();
      await expect(reader.rows.first()).toBeInViewport({ ratio: 0.5 });
      await page.keyboard.press('Enter');
      await expect(reader.litWords.first()).toBeInViewport();
      await expectWhole(page, 'article');
      const common = words(language, 'common');
      await page.getByRole('tab', { name: common('event') }).click();
      await expect(reader.eventPanel).toBeInViewport();
      await expectWhole(page, 'event');

      await reader.goTo(`${prefix}?view=axis`);
      await expect(reader.axisItems.first()).toBeAttached();
      await expectWhole(page, 'axis');
    });
  }
});

test.describe('with letters twice as large, set in the browser', () => {
  let large: Browser;
  // As the preferences of the browser do it: sizes in px would stay as they are.
  test.beforeAll(async ({ playwright }) => {
    const { CHROMIUM_PATH } = process.env;
    large = await playwright.chromium.launch({
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: [...BROWSER_ARGS, '--blink-settings=defaultFontSize=32'],
    });
  });
  test.afterAll(() => large.close());

  for (const [language, width] of [
    ['ar', 1280],
    ['en', 1920],
  ] as const) {
    test(`words are, and nothing is lost (${language}, ${width} px)`, async ({ site, baseURL }) => {
      const [event] = site.index.events;
      if (!event) throw new Error('the corpus has no events');
      const context = await large.newContext({ baseURL: baseURL ?? '', viewport: { width, height: 900 } });
      const page = await context.newPage();
      const reader = new Reader(page, site);
      await reader.openSite(language === 'ar' ? '' : `${language}/`);
      await expect(page.locator('body')).toHaveCSS('font-size', '28px');
      await expectWhole(page, 'first page');
      await reader.openEvent(event, undefined, language);
      await expect(reader.litWords.first()).toHaveCSS('font-size', width < 1920 ? '38px' : '37px');
      await expectWhole(page, 'event');
      await context.close();
    });
  }
});
