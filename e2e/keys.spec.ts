import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const keys = words('ar', 'keys');

test('"?" lists what the keys do, from the table by which they do it, and gives the focus back', async ({
  page,
  reader,
}) => {
  await reader.openSite('?view=list');
  await reader.rows.first().focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: keys('title') });
  await expect(help).toBeVisible();
  for (const place of ['page', 'axis', 'overview', 'list']) {
    await expect(help.locator(`[data-place="${place}"]`)).toContainText(keys(`place.${place}`));
  }
  // Right to left: later is to the left.
  const later = help.locator('[data-place="axis"]').getByText(keys('action.later'), { exact: true });
  await expect(later.locator('xpath=preceding::kbd[1]')).toHaveText('←');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(reader.rows.first()).toBeFocused();
});

test('opened from the settings, which close behind it, it gives the focus back to their button', async ({
  page,
  reader,
}) => {
  await reader.openSite();
  const settings = page.locator('[data-opens="settings"]');
  await settings.click();
  await page.getByRole('button', { name: keys('open'), exact: true }).click();
  const help = page.getByRole('dialog', { name: keys('title') });
  await expect(help).toBeVisible();
  await expect(settings).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(settings).toBeFocused();
});

test('"/" leads to the search, but is a letter where the reader types', async ({ page, reader }) => {
  await reader.openSite();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: words('ar', 'search')('label') });
  await expect(field).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(field).toHaveValue('/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on an Arabic keyboard the same keys do the same', async ({ page, reader }) => {
  await reader.openSite();
  await page.locator('body').dispatchEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true });
  await expect(page.getByRole('combobox', { name: words('ar', 'search')('label') })).toBeFocused();
});

test('in the list: down, up, end, home, and a page at a time', async ({ page, reader }) => {
  await reader.openSite('?view=list');
  const rows = reader.rows;
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(rows.nth(9)).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
});
