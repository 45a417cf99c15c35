import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Article, Paragraph } from '../src/core/model/published.ts';
import type { Site } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

interface Unquoted {
  article: Article;
  paragraph: Paragraph;
  word: string;
}

/** A word that stands in an article, in no quote and no headline: only the full text has it. */
function unquotedWord({ index, folder }: Site): Unquoted {
  const told = JSON.stringify(index.events.map(({ title, citations }) => [title, citations]));
  for (const { id } of index.articles) {
    const article: Article = JSON.parse(readFileSync(join(folder, 'data', 'articles', `${id}.json`), 'utf8'));
    for (const paragraph of article.paragraphs) {
      if (paragraph.role !== 'body') continue;
      const found = [...paragraph.text.matchAll(/(?<![\p{L}\p{M}])\p{L}{6,}(?![\p{L}\p{M}])/gu)]
        .map(([word]) => word)
        // Not a part of another word either, so that no spelling of it is quoted.
        .find((word) => !told.includes(word.slice(2, -1)));
      if (found !== undefined) return { article, paragraph, word: found };
    }
  }
  throw new Error('every word of the corpus is quoted');
}

const field = (page: Page, language: string) =>
  page.getByRole('combobox', { name: words(language, 'search')('label') });
const progress = (page: Page) => page.locator('[data-full-text]');
const complete = (page: Page) => page.locator('[data-full-text="complete"]');
const passages = (page: Page) => page.locator('[id^="search-passage-"]');
const foundWords = async (page: Page) =>
  (await page.locator('[data-panel="article"] mark[data-found]').allTextContents()).join(' ');

/** Searches, and waits until the whole of the articles has been. */
async function search(page: Page, language: string, typed: string): Promise<void> {
  await field(page, language).fill(typed);
  await expect(complete(page)).toBeVisible();
}

test.describe('the texts of the articles are searched @any-corpus', () => {
  test('words that no quote has are found and led to, exactly, and Back leads back', async ({
    page,
    reader,
    site,
  }) => {
    const [language = ''] = site.index.site.languages;
    const { article, paragraph, word } = unquotedWord(site);
    await reader.openSite();
    const before = site.served.length;
    await search(page, language, word);
    const served = site.served.slice(before).filter((file) => file.includes('articles'));
    expect(served.length, 'each article is fetched once').toBe(site.index.articles.length);
    await expect(progress(page).getByRole('status')).not.toBeEmpty();

    const passage = passages(page).first();
    await expect(passage.locator('mark')).toHaveText([word]);
    await field(page, language).press('ArrowDown');
    await expect(async () => {
      await expect(passage).toHaveAttribute('aria-selected', 'true', { timeout: 50 });
    }).toPass();
    await field(page, language).press('Enter');
    await expect(reader.articlePane).toHaveAttribute('data-article', article.id);
    await expect.poll(() => foundWords(page)).toBe(word);
    await expect(page.locator('mark[data-found]').first()).toBeInViewport();
    await expect(reader.litWords, 'nothing is amber that proves nothing').toHaveCount(0);
    await expect(page.locator('[data-found-note="none"]')).toBeVisible();

    // Its address says where, in ASCII, and opens the same cold.
    const link = page.url();
    expect(new URL(link).searchParams.get('article')).toBe(article.id);
    expect(new URL(link).searchParams.get('at')).toMatch(
      new RegExp(`^${paragraph.n}\\.\\d+-\\d+\\.[0-9a-z]+$`),
    );
    const fresh = await page.context().newPage();
    await fresh.goto(link);
    await expect.poll(() => foundWords(fresh)).toBe(word);
    await expect(fresh.locator('mark[data-found]').first()).toBeInViewport();

    // Of a text that has changed since, it shows the article and says so.
    await fresh.goto(link.replace(/(at=[^&]*\.)[0-9a-z]+/, '$1zzzzzzz'));
    await expect(fresh.locator('[data-found-note="moved"]')).toBeVisible();
    await expect(fresh.locator('[data-panel="article"]')).toHaveAttribute('data-article', article.id);
    await expect(fresh.locator('mark[data-found]')).toHaveCount(0);
    await fresh.close();

    await page.goBack();
    await expect(reader.articlePane).toHaveCount(0);
    await page.goForward();
    await expect.poll(() => foundWords(page)).toBe(word);

    // A mark of another event in the same text leads on to that event.
    const elsewhere = reader.articlePane.locator('[data-sign]').first();
    const key = await elsewhere.getAttribute('data-sign');
    await elsewhere.click();
    const citation = site.index.events.flatMap(({ citations }) => citations).find((one) => one.key === key);
    if (!citation) throw new Error(`no citation ${key}`);
    await reader.expectLit(citation);
    expect(new URL(page.url()).searchParams.get('article')).toBeNull();
  });

  test('while articles are on their way it says how many; one that does not come is named', async ({
    page,
    reader,
    site,
    allowConsole,
  }) => {
    allowConsole(/503|Service Unavailable/);
    const [language = ''] = site.index.site.languages;
    const t = words(language, 'search');
    const { article, word } = unquotedWord(site);
    let broken = true;
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(`**/data/articles/${article.id}.json*`, async (route) => {
      if (!broken) return route.continue();
      await held;
      return route.fulfill({ status: 503, body: '' });
    });
    await reader.openSite();
    await field(page, language).fill(word);
    const others = site.index.articles.length - 1;
    const said = t('searching')
      .replace('{{done}}', String(others))
      .replace('{{total}}', String(others + 1));
    await expect(progress(page)).toContainText(said);
    await expect(passages(page)).toHaveCount(0);
    send();
    await expect(complete(page)).toBeVisible();
    const number = site.index.articles.findIndex(({ id }) => id === article.id) + 1;
    const named = words(language, 'common')('numberedArticle').replace('{{number}}', String(number));
    await expect(progress(page).getByRole('alert')).toContainText(named);
    broken = false;
    await progress(page)
      .getByRole('button', { name: t('retry') })
      .click();
    await expect(passages(page).first()).toBeVisible();
    await expect(progress(page).getByRole('alert')).toHaveCount(0);
    await expect(field(page, language)).toBeFocused();
  });
});

test('of what is typed only the last is answered, and quotes answer without the articles', async ({
  page,
  reader,
  site,
  allowConsole,
}) => {
  const [language = ''] = site.index.site.languages;
  const { word } = unquotedWord(site);
  const [quoted = ''] =
    site.index.events[0]?.citations[0]?.exact.split(' ').filter((one) => one.length > 4) ?? [];
  allowConsole(/ERR_FAILED/);
  await page.route('**/assets/worker-*.js', (route) => route.abort('failed'));
  await reader.openSite();
  await field(page, language).fill(quoted);
  await expect(page.locator('[id^="search-quote-"]').first()).toBeVisible();
  await expect(progress(page).getByRole('alert')).toContainText(words(language, 'search')('fullTextFailed'));
  await page.unroute('**/assets/worker-*.js');
  await field(page, language).fill('');
  await field(page, language).pressSequentially(`${quoted.slice(0, 2)}`);
  await field(page, language).fill(word);
  await progress(page).getByRole('button').click();
  await expect(complete(page)).toBeVisible();
  await expect(passages(page).first().locator('mark')).toHaveText([word]);
});

test('on a phone the words open in the sheet, and back leads to the list', async ({ page, reader, site }) => {
  const [language = ''] = site.index.site.languages;
  const { word } = unquotedWord(site);
  await page.setViewportSize({ width: 360, height: 740 });
  await reader.openSite();
  await page
    .getByRole('button', { name: words(language, 'search')('short') })
    .first()
    .click();
  await search(page, language, word);
  await passages(page).first().click();
  const sheet = page.getByRole('dialog');
  await expect.poll(() => foundWords(page)).toBe(word);
  await expect(sheet.locator('mark[data-found]').first()).toBeInViewport();
  await sheet.getByRole('link', { name: words(language, 'common')('backToTimeline') }).click();
  await expect(sheet).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('article')).toBeNull();
});
