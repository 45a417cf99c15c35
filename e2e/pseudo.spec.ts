import type { Page } from '@playwright/test';
import { cutTexts } from './fixtures/cut-texts.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

// A site whose every word is longer by 40 % and stands in brackets: what has room for these has room for a language
// that nobody here has thought of.
test.use({ corpus: 'pseudo' });

const WIDTHS = [360, 768, 1280, 1920];

const dialog = (page: Page) => page.getByRole('dialog').first();

/** What a reader opens on the first page; closed again by Escape. */
const OPENED: Readonly<Record<string, (page: Page, language: string) => Promise<void>>> = {
  filters: async (page, language) => {
    const open = words(language, 'filters')('open');
    await page.getByRole('button', { name: open }).first().click();
    await expect(dialog(page)).toBeVisible();
  },
  settings: async (page, language) => {
    const [open = ''] = words(language, 'settings')('openNow').split('{{now}}');
    await page.getByRole('button', { name: open.trim() }).first().click();
    await expect(dialog(page)).toBeVisible();
  },
  search: async (page, language) => {
    const field = page.getByRole('combobox', { name: words(language, 'search')('label') });
    const open = page.getByRole('button', { name: words(language, 'search')('short') });
    if (await open.isVisible()) await open.click();
    await field.fill(SOUGHT[language] ?? '');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
};

/** Letters that some headline of any corpus has. */
const SOUGHT: Readonly<Record<string, string>> = { ar: 'ال', ru: 'по' };

async function close(page: Page): Promise<void> {
  const field = page.locator('input[role="combobox"]');
  if (await field.isVisible()) await field.fill('');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page).or(page.getByRole('listbox'))).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

for (const [language, prefix] of [
  ['ar', ''],
  ['ru', 'ru/'],
] as const) {
  test(`nothing is cut off where every word is longer, in ${language}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const event = site.index.events.find(({ disagreements }) => disagreements.length > 0);
    const [person] = site.index.people;
    if (!event || !person) throw new Error('the corpus has no disagreement, or no person');
    const cut: string[] = [];
    const look = async (state: string) => {
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      for (const text of await cutTexts(page)) cut.push(`${state}: ${text}`);
    };
    const addresses = {
      first: '',
      event: `e/${event.id}/`,
      list: `?view=list&person=${person.id}`,
      axis: '?view=axis&group=source',
      nothing: `?person=${person.id}&status=claimed&since=1900-01-01&until=1900-01-02`,
      unknown: '?c=no-such-citation',
    };
    for (const [state, address] of Object.entries(addresses)) {
      await page.goto(prefix + address);
      await expect(page.getByText('[').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await look(`${state}, ${width}`);
        if (state !== 'first') continue;
        for (const [name, open] of Object.entries(OPENED)) {
          await open(page, language);
          await look(`${name}, ${width}`);
          await close(page);
        }
      }
    }
    expect(cut).toEqual([]);
  });
}
