import { readFile } from 'node:fs/promises';
import { inRoot } from '../../project.mjs';
import { percentile } from './percentile.mjs';

/** An answer is complete when nothing has changed for so long. */
const QUIET_MS = 500;
const PEOPLE = 8;

/**
 * How long the page takes to show what a keystroke in the search or a person among the filters leaves: axis, counts
 * and list.
 *
 * @param {import('@playwright/test').Page} page the site, with all events here
 * @param {string} word that some headlines have
 * @returns {Promise<{ p95: number, keys: number[], people: number[] }>} milliseconds from the reader's act to the last
 *   change that was painted
 */
export async function measureFilters(page, word) {
  const { open, facet } = JSON.parse(
    await readFile(inRoot('src', 'app', 'i18n', 'ar', 'filters.json'), 'utf8'),
  );
  const people = [];
  await page.getByRole('button', { name: open }).first().click();
  const boxes = page.getByRole('group', { name: facet.person, exact: true }).getByRole('checkbox');
  for (let i = 0; i < PEOPLE; i += 1) people.push(await timeOf(page, () => boxes.nth(i % 4).click()));
  await page.keyboard.press('Escape');

  const keys = [];
  await page.keyboard.press('/');
  for (const letter of word) keys.push(await timeOf(page, () => page.keyboard.insertText(letter)));
  for (const _ of word) keys.push(await timeOf(page, () => page.keyboard.press('Backspace')));
  await page.keyboard.press('Escape');
  return { p95: percentile([...keys, ...people], 0.95), keys, people };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} act
 */
async function timeOf(page, act) {
  await page.evaluate((quiet) => window.__watch?.all(quiet), QUIET_MS);
  await act();
  const [changed, acted] = await page.evaluate(
    async (quiet) => [(await window.__watch?.all(quiet)) ?? 0, window.__watch?.acted() ?? 0],
    QUIET_MS,
  );
  // Where nothing changed, nothing had to be waited for.
  return Math.max(0, Number(changed) - Number(acted));
}
