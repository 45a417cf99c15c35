import type { Page } from '@playwright/test';
import type { TimelineIndex } from '../src/core/model/published.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** What a printer would be given: nothing to press, on white. */
async function expectPaper(page: Page, kind: 'event' | 'chronology'): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`[data-paper="${kind}"]`)).toBeVisible();
  for (const control of await page.locator('input, select, [data-panel], .vis-timeline').all()) {
    await expect(control).toBeHidden();
  }
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
}

/** Each event of a topic in order, its quotes to the letter, translations and sources, in the digits of the language. */
async function expectChronology(
  page: Page,
  { events: all }: TimelineIndex,
  topic: TimelineIndex['topics'][number],
  language: string,
): Promise<void> {
  const events = all.filter(({ topics }) => topics.includes(topic.id));
  const paper = page.locator('[data-paper]');
  const entries = paper.locator('[data-event]');
  expect(await entries.evaluateAll((each) => each.map((one) => one.getAttribute('data-event')))).toEqual(
    events.map(({ id }) => id),
  );
  const citations = events.flatMap((event) => event.citations);
  const quotes = await paper.locator('figure q').allTextContents();
  expect(quotes).toEqual(citations.map(({ exact }) => exact));
  const figures = await paper.locator('figure').allTextContents();
  const digits = language === 'fa' ? 'fa-u-nu-arabext' : 'en';
  const paragraphWord = words(language, 'print')('place').split(/[,،] /)[1] ?? '';
  for (const [i, { translation, paragraph }] of citations.entries()) {
    // The articles are Arabic: whoever reads that needs no translation.
    expect(figures[i]).toContain(translation[language] ?? '');
    expect(withoutMarks(figures[i] ?? '')).toContain(
      paragraphWord.replace('{{paragraph}}', (paragraph + 1).toLocaleString(digits)),
    );
  }
  await expect(paper).toContainText(topic.name[language] ?? '');
}

const withoutMarks = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '') ?? '';

for (const language of ['ar', 'en', 'fa', 'ru']) {
  test(`an event on paper (${language}): every quote, the chain, its article with the quote marked; then what is filtered`, async ({
    page,
    reader,
    site,
  }) => {
    // Dark on screen is no reason for dark paper.
    await page.emulateMedia({ colorScheme: 'dark' });
    const event = site.index.events.toSorted((a, b) => b.citations.length - a.citations.length)[0];
    const first = event?.citations[0];
    if (!event || !first) throw new Error('the corpus has no events');
    await reader.openEvent(event, first, language);
    await expectPaper(page, 'event');

    const paper = page.locator('[data-paper]');
    await expect(paper.getByRole('heading', { name: event.title[language] ?? '' })).toBeVisible();
    for (const citation of event.citations) {
      const quote = paper.locator(`[data-citation="${citation.key}"] q`);
      expect(await quote.textContent(), citation.key).toBe(citation.exact);
    }
    await expect(paper.locator('[data-chain] li')).not.toHaveCount(0);
    const lit = paper.locator('[data-article] mark');
    expect((await lit.allTextContents()).join('')).toBe(first.exact);
    await expect(lit.first()).toHaveCSS('background-color', 'rgb(255, 201, 60)');
    await expect(lit.first()).toHaveCSS('print-color-adjust', 'exact');
    await expect(lit.first()).toHaveCSS('text-decoration-line', 'underline');
    // Each page says what it is a printout of.
    const feet = await page.evaluate(() => {
      const { style } = document.documentElement;
      return style.getPropertyValue('--foot-left') + style.getPropertyValue('--foot-right');
    });
    expect(feet).toContain(`/e/${event.id}/`);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);

    await page.emulateMedia({ media: 'screen' });
    await expect(reader.eventPanel).toBeVisible();
    await expect(paper).toHaveCount(0);

    const [topic] = site.index.topics;
    if (!topic) throw new Error('the corpus has no topics');
    await reader.goTo(`${language === 'ar' ? '' : `${language}/`}?topic=${topic.id}&view=list`);
    await expect(reader.rows.first()).toBeVisible();
    await expectPaper(page, 'chronology');
    await expectChronology(page, site.index, topic, language);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });
}

test('all events on paper, undated reports last, from the button in the settings', async ({
  page,
  reader,
  site,
}) => {
  await page.addInitScript(() => {
    // As a browser prints: told before, told after.
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const entries = document.querySelectorAll('[data-paper="chronology"] [data-event]').length;
      document.documentElement.dataset.printed = String(entries);
      dispatchEvent(new Event('afterprint'));
    };
  });
  const t = words('ar', 'print');
  await page.setViewportSize({ width: 390, height: 800 });
  await reader.openSite();
  const title = words('ar', 'settings')('title');
  await page
    .locator('header')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
  await page.getByRole('button', { name: t('list') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', String(site.index.events.length));
  await expect(page.locator('[data-paper]')).toHaveCount(0);
});
