import { readFile } from 'node:fs/promises';
import { inRoot } from '../../project.mjs';
import { percentile } from './percentile.mjs';

/** An answer is complete when nothing has changed for so long. */
const QUIET_MS = 500;
/** Each is chosen beside those before, and then taken off again. */
const PEOPLE = 6;

/**
 * How long the page takes to show what a keystroke in the search or a person among the filters leaves: axis, counts
 * and list.
 *
 * @param {import('@playwright/test').Page} page the site, with all events here
 * @param {readonly string[]} words that some headlines have, each typed and taken off again letter by letter; with the
 *   people at least twenty acts, of fewer the slowest would be the p95
 * @returns {Promise<{ p95: number, keys: number[], people: number[] }>} milliseconds from the reader's act to the last
 *   change that was painted
 */
export async function measureFilters(page, words) {
  const { open, facet } = JSON.parse(
    await readFile(inRoot('src', 'app', 'i18n', 'ar', 'filters.json'), 'utf8'),
  );
  const people = [];
  await page.getByRole('button', { name: open }).first().click();
  const boxes = page.getByRole('group', { name: facet.person, exact: true }).getByRole('checkbox');
  await rest(page);
  for (let i = 0; i < 2 * PEOPLE; i += 1)
    people.push(await timeOf(page, () => boxes.nth(i % PEOPLE).click()));
  await page.keyboard.press('Escape');

  const keys = [];
  await page.keyboard.press('/');
  await rest(page);
  for (const word of words) {
    for (const letter of word) keys.push(await timeOf(page, () => page.keyboard.insertText(letter)));
    for (const _ of word) keys.push(await timeOf(page, () => page.keyboard.press('Backspace')));
  }
  await page.keyboard.press('Escape');
  return { p95: percentile([...keys, ...people], 0.95), keys, people };
}

/** @param {import('@playwright/test').Page} page @returns when it last changed */
async function rest(page) {
  return Number(await page.evaluate((quiet) => window.__watch?.all(quiet), QUIET_MS));
}

/**
 * @param {import('@playwright/test').Page} page that has come to rest
 * @param {() => Promise<unknown>} act
 */
async function timeOf(page, act) {
  await act();
  const changed = await rest(page);
  const acted = Number(await page.evaluate(() => window.__watch?.acted()));
  // Where nothing changed, nothing had to be waited for.
  return Math.max(0, changed - acted);
}
