import { expect, test } from './fixtures/test.ts';

/** Phones, tablets, laptops, large screens. */
const WIDTHS = [360, 768, 1280, 1920];

// What is asserted here is what every test asserts through its fixture: nothing in the console, nothing that
// fails to load, nothing from elsewhere, no violation of the policy. This is the walk through the whole site.
test.describe('nothing goes wrong unseen', () => {
  for (const width of WIDTHS) {
    for (const language of ['ar', 'en']) {
      test(`at ${width} px in ${language}`, async ({ page, reader, site }) => {
        await page.setViewportSize({ width, height: 900 });
        await reader.openSite(language === 'ar' ? '' : 'en/');
        for (const event of [site.index.events[0], site.index.events.findLast(({ when }) => when === null)]) {
          if (event) await reader.openEvent(event, undefined, language);
        }
        await page.goBack();
        await expect(reader.articlePane).toBeVisible();
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await page.setViewportSize({ width: width === 360 ? 1280 : 360, height: 700 });
        await expect(reader.articlePane).toBeVisible();
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('#root')).not.toBeEmpty();
      });
    }
  }
});

test('without JavaScript an event page says every date that its sources give', async ({ browser, site }) => {
  const event = site.index.events.find(({ disagreements }) =>
    disagreements.some(({ point }) => point === 'date'),
  );
  if (!event) throw new Error('the corpus has no event on whose date its sources disagree');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}en/e/${event.id}/`);
  await expect(page.locator('[data-dates]')).toContainText('≠ ');
  await expect(page.getByRole('heading', { name: 'The sources disagree on the date' })).toBeVisible();
  await context.close();
});
