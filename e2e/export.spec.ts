import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { FORMATS, type Format } from '../src/core/export/formats.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { tooSmall } from './phone-page.ts';

/** Saves by the reader's own press, and reads the file that comes of it. */
async function save(page: Page, format: Format): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await page.locator(`[data-format="${format}"]`).click();
  const download = await started;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Ids of the events in a file, in its order, each read by a parser of its format. */
const EVENTS_IN: Readonly<Record<Format, (text: string) => string[]>> = {
  csv: (text) => {
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return [...new Set(data.slice(1).map(([id = '']) => id))];
  },
  json: (text) => JSON.parse(text).events.map(({ id }: { id: string }) => id),
  annotations: (text) => {
    const items: { 'dcterms:isPartOf': string }[] = JSON.parse(text).first.items;
    return [...new Set(items.map((item) => /\/e\/([^/]+)\/$/.exec(item['dcterms:isPartOf'])?.[1] ?? ''))];
  },
  calendar: (text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents()
      .map((component) => String(component.getFirstPropertyValue('uid')).replace(/^.*\/|@.*$/g, '')),
  markdown: (text) => [...text.matchAll(/^### .*\/e\/([^/]+)\/>\)$/gm)].map(([, id = '']) => id),
};

test('@any-corpus what is filtered is saved in each format, and nothing else', async ({
  page,
  reader,
  site,
}) => {
  const [language = 'ar'] = site.index.site.languages;
  const say = words(language, 'export');
  const topic = site.index.topics.find(({ id }) => site.index.events.some(({ topics }) => topics[0] === id));
  const expected = site.index.events.filter(({ topics }) => topics.includes(topic?.id ?? ''));
  // However it is looked at, a file's links are the same for everybody.
  await reader.openSite(`?topic=${topic?.id}&view=list&calendar=hijri`);
  await page.getByRole('button', { name: say('open'), exact: true }).click();
  const panel = page.getByRole('dialog', { name: say('title') });
  await expect(panel.locator('[data-format]')).toHaveCount(FORMATS.length);
  await expect(panel).toContainText(topic?.name[language] ?? '');
  for (const format of FORMATS) {
    const { name, text } = await save(page, format);
    expect(EVENTS_IN[format](text), format).toEqual(expected.map(({ id }) => id));
    // Without this mark a spreadsheet does not know Arabic.
    if (format === 'csv') expect(text.startsWith('\uFEFF')).toBe(true);
    // A calendar's lines are folded anywhere.
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain(site.index.dataVersion);
    expect(whole).toContain(`${site.index.site.address ?? site.url}e/${expected[0]?.id}/`);
    expect(name).toMatch(/^[\w.-]+$/);
    expect(name).toContain(`_${topic?.id}_${site.index.updated}.`);
    await expect(panel.getByRole('status')).toContainText(name);
  }
  // So does the code of a frame, for somebody else's page.
  await panel.getByText(words(language, 'embed')('snippet.head'), { exact: true }).click();
  const code = panel.getByLabel(words(language, 'embed')('snippet.code'), { exact: true });
  await expect(code).toHaveValue(new RegExp(` src="${site.index.site.address ?? site.url}embed/[?]topic=`));
});

test('where nothing matches, nothing is offered', async ({ page }) => {
  await page.goto('?precision=century');
  await page.getByRole('button', { name: words('ar', 'export')('open'), exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText(words('ar', 'exported')('nothing'));
  await expect(panel.locator('[data-format]')).toHaveCount(0);
});

test('by keys alone: opened, saved, closed, and back where it was opened', async ({ page, reader }) => {
  await reader.openSite('en/');
  const opener = page.getByRole('button', { name: words('en', 'export')('open'), exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const first = page.locator('[data-format="csv"]');
  await expect(first).toHaveAccessibleDescription(words('en', 'exported')('format.csv.for'));
  await expect(first).toBeFocused();
  const started = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await started).suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press('Escape');
  await expect(first).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('without a network all is saved but what counts in articles that did not come, and that is said', async ({
  page,
  context,
  reader,
  allowConsole,
}) => {
  allowConsole(/data\/articles|ERR_INTERNET_DISCONNECTED/);
  await reader.openSite('?view=list');
  await page.getByRole('button', { name: words('ar', 'export')('open'), exact: true }).click();
  await expect(page.locator('[data-format]').first()).toBeVisible();
  await context.setOffline(true);
  expect(EVENTS_IN.calendar((await save(page, 'calendar')).text).length).toBeGreaterThan(0);
  await page.locator('[data-format="annotations"]').click();
  await expect(
    page.getByRole('status').filter({ hasText: words('ar', 'exported')('articlesFailed') }),
  ).toBeVisible();
  await context.setOffline(false);
  expect(EVENTS_IN.annotations((await save(page, 'annotations')).text).length).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('from the settings, in a sheet of its own, by a thumb', async ({ page, reader, site }) => {
    await reader.openSite();
    await page.locator('[data-opens="settings"]').tap();
    await page.getByRole('dialog').locator('[data-opens="export"]').tap();
    const sheet = page.getByRole('dialog', { name: words('ar', 'export')('title') });
    await expect(sheet.locator('[data-format]')).toHaveCount(FORMATS.length);
    await expect.poll(() => tooSmall(page)).toEqual([]);
    const { text } = await save(page, 'json');
    expect(EVENTS_IN.json(text)).toEqual(site.index.events.map(({ id }) => id));
    await page.goBack();
    await expect(sheet).toHaveCount(0);
  });
});
