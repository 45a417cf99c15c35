import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { textFragmentLink } from '../src/core/cite/text-fragment.ts';
import type { Article, Citation } from '../src/core/model/published.ts';
import { violations } from './fixtures/axe.ts';
import type { Site } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { tooSmall } from './phone-page.ts';

/** The event with most citations: there is one to choose. */
function manyCited({ index }: Site) {
  const [event] = index.events.toSorted((a, b) => b.citations.length - a.citations.length);
  if (event === undefined) throw new Error('the corpus has no events');
  return event;
}

test('@any-corpus an event is cited in the style of the reader’s choice, which is remembered', async ({
  page,
  context,
  reader,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
  const [language = 'ar'] = site.index.site.languages;
  const say = words(language, 'cite');
  const event = manyCited(site);
  await reader.openEvent(event);
  await page.locator('[data-opens="cite"]').click();
  const panel = page.getByRole('dialog', { name: words(language, 'share')('citeEvent') });
  const text = panel.getByRole('textbox', { name: say('text') });
  await expect(text).toContainText(`«`);
  await expect(text).toHaveAttribute('lang', 'ar');

  // Another citation and another style, by keys.
  const wanted = event.citations.at(-1) as Citation;
  await panel.getByRole('combobox').selectOption(wanted.key);
  await panel.getByRole('radio', { name: say('style.press') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'BibTeX' })).toBeChecked();
  await panel.getByRole('button', { name: say('copy') }).click();
  await expect(panel.getByRole('status').filter({ hasText: say('copied') })).toBeAttached();
  const [item] = new Cite(await page.evaluate(() => navigator.clipboard.readText())).data;
  expect(item?.annote).toBe(wanted.exact);
  expect(item?.id).toBe(`${wanted.article}:${wanted.key}`);
  const root = site.index.site.address ?? site.url;
  expect(item?.URL).toBe(`${root}e/${event.id}/?c=${wanted.key}`);

  const article = site.index.articles.find(({ id }) => id === wanted.article);
  const link = panel.getByRole('link', { name: say('original.open') });
  if (article?.url === undefined) {
    await expect(panel).toContainText(say('original.unknown'));
    await expect(link).toHaveCount(0);
  } else {
    await expect(link).toHaveAttribute('href', textFragmentLink(article.url, wanted));
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }

  await page.reload();
  await page.locator('[data-opens="cite"]').click();
  await expect(panel.getByRole('radio', { name: 'BibTeX' })).toBeChecked();
  await expect(text).toHaveAttribute('dir', 'ltr');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-opens="cite"]')).toBeFocused();

  // Left open when the event goes, it does not open with the next one.
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await reader.goTo(reader.rootIn(language));
  await expect(page.locator('[data-opens="cite"]')).toHaveCount(0);
  await reader.goTo(reader.addressOf(event));
  await expect(page.locator('[data-opens="cite"]')).toHaveAttribute('aria-expanded', 'false');
});

test('where the browser refuses to copy, the words are left selected, and that is said', async ({
  page,
  reader,
  site,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await reader.openEvent(manyCited(site));
  await page.locator('[data-opens="cite"]').click();
  const say = words('ar', 'cite');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('copy') })
    .click();
  await expect(page.getByRole('status').filter({ hasText: say('failed') })).toBeVisible();
  const shown = await page.getByRole('textbox', { name: say('text') }).innerText();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(shown);
  expect(await violations(page, 'citations')).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('in a sheet of its own, and quote and link go to the share sheet of the system', async ({
    page,
    reader,
    site,
  }) => {
    await page.addInitScript(() => {
      const share = async (sent: ShareData) => {
        document.documentElement.dataset.sent = JSON.stringify(sent);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    const event = manyCited(site);
    const [citation] = event.citations;
    await reader.openEvent(event);
    await page.getByRole('dialog').locator('[data-opens="cite"]').tap();
    const sheet = page.getByRole('dialog', { name: words('ar', 'share')('citeEvent') });
    await expect(sheet.getByRole('radio')).toHaveCount(3);
    await expect.poll(() => tooSmall(page)).toEqual([]);
    await sheet.getByRole('button', { name: words('ar', 'cite')('message.send') }).tap();
    const sent: ShareData = JSON.parse((await page.locator('html').getAttribute('data-sent')) ?? '{}');
    expect(sent.url).toBe(`${site.url}e/${event.id}/?c=${citation?.key}`);
    expect(sent.text).toContain(`«${citation?.exact}»`);
    expect(sent.text).toContain(event.title.ar);
    expect(sent.text).not.toContain('http');
    await page.goBack();
    await expect(sheet).toHaveCount(0);
    await expect(page).toHaveURL(/\/e\//);
  });
});

test.describe('a link to the words at their publisher’s', () => {
  const PAGE = 'https://news.example.org/2025/bridge';

  test('@any-corpus Chromium goes to them and lights them, not a letter more or less', async ({
    page,
    context,
    site,
    allowConsole,
  }) => {
    allowConsole(/news\.example\.org/);
    const cited = site.index.events.flatMap(({ citations }) => citations);
    const byLength = cited.toSorted((a, b) => a.exact.length - b.exact.length);
    // The shortest, which may stand in several places; one in the middle; the longest, told by its two ends.
    for (const citation of [byLength[0], byLength[byLength.length >> 1], byLength.at(-1)]) {
      if (citation === undefined) throw new Error('the corpus has no citations');
      const article: Article = await (
        await fetch(`${site.url}data/articles/${citation.article}.json`)
      ).json();
      await context.route(`${PAGE}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: publishersPage(article) }),
      );
      await page.goto('about:blank');
      await page.goto(textFragmentLink(PAGE, citation));
      const first = page.locator(`#p${citation.paragraph}`);
      await expect(first).toBeInViewport();
      await expect
        .poll(() => litOutside(page, citation), { message: citation.key })
        .toEqual('lit, and nothing else');
    }
  });

  function publishersPage({ language, direction, paragraphs }: Article): string {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>News</title>
<style>body { font: 16px/2 sans-serif; margin: 0 0 200vh; padding: 3000px 20px 0 } ::target-text { background: rgb(0 200 0); color: black }</style>
${paragraphs.map(({ n, text }) => `<p id="p${n}">${escaped(text)}</p>`).join('\n')}</html>`;
  }

  /** Whether the quote's own words are green to both ends, and no others, in the picture of the page. */
  async function litOutside(page: Page, { paragraph, start, end }: Citation): Promise<string> {
    const rects = await page.evaluate(
      ({ paragraph, start, end }) => {
        const text = document.querySelector(`#p${paragraph}`)?.firstChild;
        if (!text) return [];
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          left,
          right,
          top,
          bottom,
        }));
      },
      { paragraph, start, end },
    );
    const { width, height, data } = PNG.sync.read(await page.screenshot());
    const isGreen = (x: number, y: number) => {
      const at = (Math.round(y) * width + Math.round(x)) * 4;
      return data[at] === 0 && data[at + 1] === 200 && data[at + 2] === 0;
    };
    const seen = rects.filter(
      ({ top, bottom, left, right }) => top > 0 && bottom < height && right - left > 8,
    );
    if (seen.length === 0) return 'out of sight';
    // At both ends of each line, in some pixel that no letter covers.
    const isLit = ({ left, right, top, bottom }: (typeof seen)[0]) =>
      [left + 1, right - 5].every((from) =>
        Array.from({ length: Math.floor(bottom - top) }, (_, down) => top + down).some((y) =>
          [0, 1, 2, 3].some((x) => isGreen(from + x, y)),
        ),
      );
    if (!seen.every(isLit)) return 'not lit';
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const within = ({ left, right, top, bottom }: (typeof seen)[0]) =>
          x >= left - 1 && x <= right + 1 && y >= top - 10 && y <= bottom + 10;
        if (isGreen(x, y) && !rects.some(within)) return `lit at ${x} ${y}`;
      }
    }
    return 'lit, and nothing else';
  }
});
