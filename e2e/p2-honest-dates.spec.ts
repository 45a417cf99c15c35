import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, TimelineEvent, When } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import type { Site } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const DAY_MS = 86_400_000;

/** Where a day begins on the axis, in pixels from the left, measured between two days that the window shows. */
async function pixelsPerDay(reader: Reader, from: string, to: string): Promise<number> {
  const width = await reader.page
    .locator('.vis-panel.vis-center')
    .evaluate((panel) => panel.getBoundingClientRect().width);
  return width / ((Date.parse(to) - Date.parse(from)) / DAY_MS + 1);
}

/** How many days an event's mark must cover: none more, none less. */
function daysOf({ earliest, latest }: When): number {
  if (earliest === null || latest === null) throw new Error('an open date has no length');
  return (Date.parse(latest) - Date.parse(earliest)) / DAY_MS + 1;
}

/** The article with the most expressions of time, and an event that it reports. */
function datedMost({ folder, index }: Site) {
  const articles = index.articles.map(
    ({ id }): Article => JSON.parse(readFileSync(join(folder, 'data', 'articles', `${id}.json`), 'utf8')),
  );
  const [article] = articles.sort((a, b) => (b.dates?.length ?? 0) - (a.dates?.length ?? 0));
  const cited = index.events.flatMap((event) => event.citations.map((citation) => ({ event, citation })));
  const first = cited.find(({ citation }) => citation.article === article?.id);
  if (article?.dates === undefined || first === undefined) throw new Error('no article has dates');
  return { ...first, article, dates: article.dates };
}

/** Figures that a date must not go without, whichever of its forms it has. */
const yearsOf = ({ earliest, latest }: When) =>
  [earliest, latest].filter((day) => day !== null).map((day) => day.slice(0, 4));

test.describe('P2 every expression of time in an article says what it comes to', () => {
  test('by pointer and by key, and Escape takes it away alone', async ({ page, reader, site }) => {
    const { event, citation, dates } = datedMost(site);
    const rules = words('en', 'rules');
    await reader.openEvent(event, citation, 'en');
    const pieces = reader.articlePane.locator('[data-times]');
    const note = reader.articlePane.locator('[data-time-note]');
    const marked = await pieces.evaluateAll((all) =>
      all.map((piece) => [piece.getAttribute('data-times'), piece.textContent]),
    );
    for (const [n, { exact }] of dates.entries()) {
      const own = marked.filter(([times]) => times?.split(' ').includes(String(n)));
      expect(own.map(([, text]) => text).join(''), exact).toBe(exact);
    }

    const address = page.url();
    await pieces.first().hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    expect(page.url()).toBe(address);

    await reader.articlePane.locator('summary').first().focus();
    for (const { exact, rule, when } of dates) {
      await page.keyboard.press('d');
      const focused = await page.locator('[data-times]:focus').textContent();
      expect(exact.startsWith(focused ?? 'none'), exact).toBe(true);
      if (rule !== null) await expect(note, exact).toContainText(rules(rule));
      for (const year of yearsOf(when)) await expect(note, exact).toContainText(year);
    }
    // Round from the last to the first, and back.
    await page.keyboard.press('d');
    await expect(pieces.first()).toBeFocused();
    await page.keyboard.press('s');
    await expect(pieces.first()).not.toBeFocused();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

    test('by a tap, also in words that report another event, which stays where it is', async ({
      page,
      reader,
      site,
    }) => {
      const { event, citation } = datedMost(site);
      await reader.openEvent(event, citation);
      const address = page.url();
      const elsewhere = reader.articlePane
        .locator('mark[data-quote][data-times]:not([data-selected])')
        .first();
      await elsewhere.scrollIntoViewIfNeeded();
      await elsewhere.tap();
      const note = reader.articlePane.locator('[data-time-note]');
      await expect(note).toBeInViewport({ ratio: 1 });
      await expect(note).toContainText(words('ar', 'article')('times.ofEvent'));
      expect(page.url()).toBe(address);
      await reader.articlePane.locator('summary').first().tap();
      await expect(note).toBeHidden();
      expect(page.url()).toBe(address);
    });
  });
});

test.describe('P2 every date says how it is known, and claims no more', () => {
  for (const [turn, language] of ['ar', 'fa', 'ru', 'en'].entries()) {
    test(`the words, the rule, the publication date and its basis are told, in ${language}`, async ({
      reader,
      site,
    }) => {
      const says = { rules: words(language, 'rules'), event: words(language, 'event') };
      await reader.openSite(language === 'ar' ? '?view=list' : `${language}/?view=list`);
      const chain = reader.eventPanel.locator('[data-chain]');
      // The first language tells them all; the others share them.
      test.slow(turn === 0);
      for (const event of site.index.events.filter((_, i) => turn === 0 || i % 4 === turn)) {
        await reader.rowOf(event).click();
        for (const [i, citation] of event.citations.entries()) {
          if (i > 0) await reader.citation(citation).getByRole('link').last().click();
          await expect(chain).toHaveAttribute('data-chain', citation.key);
          const told = (await chain.textContent()) ?? '';
          const { dating } = citation;
          const article = site.index.articles.find(({ id }) => id === citation.article);
          if (dating.by === 'words') {
            for (const { exact } of dating.words) expect(told, citation.key).toContain(exact);
            expect(told, citation.key).toContain(says.rules(dating.rule));
            if (dating.anchor.to === 'publication') {
              expect(told, citation.key).toContain(article?.published.basis[language] ?? 'no basis');
            }
            if (dating.note) expect(told, citation.key).toContain(dating.note[language] ?? 'no note');
            if (dating.reason) expect(told, citation.key).toContain(dating.reason[language] ?? 'no reason');
          }
          if (dating.by === 'same-occasion') {
            const way = chain.locator(`[data-link="same-occasion"] a[href*="c=${dating.key}"]`);
            await expect(way, citation.key).toBeVisible();
            if (dating.reason) expect(told, citation.key).toContain(dating.reason[language] ?? 'no reason');
          }
          if (dating.by === 'nothing') expect(told, citation.key).toContain(says.event('chain.nothing'));
        }
      }
    });
  }

  // The length of the mark is the claim: measured in pixels against the days that the data allows.
  test('a mark on the axis is as long as the date is vague', async ({ page, reader, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1440, height: 2000 });
    const measurable = ({ when, disagreements }: TimelineEvent) =>
      when !== null &&
      when.earliest !== null &&
      when.latest !== null &&
      !disagreements.some(({ point }) => point === 'date');
    const longest = new Map<string, TimelineEvent>();
    for (const event of site.index.events.filter(measurable)) {
      if (event.when) longest.set(`${event.when.form} ${event.when.precision} ${daysOf(event.when)}`, event);
    }
    expect(longest.size, 'dates of different lengths to measure').toBeGreaterThan(6);
    for (const [kind, event] of longest) {
      const { earliest, latest } = event.when as { earliest: string; latest: string };
      const margin = Math.max(4, daysOf(event.when as When)) * DAY_MS;
      const from = new Date(Date.parse(earliest) - margin).toISOString().slice(0, 10);
      const to = new Date(Date.parse(latest) + margin).toISOString().slice(0, 10);
      await page.goto(`${reader.addressOf(event)}?from=${from}&to=${to}`);
      const item = reader.axisMarksOf(event).first();
      await expect(item).toBeVisible();
      const perDay = await pixelsPerDay(reader, from, to);
      const mark = await item.locator('[data-mark]').evaluate((drawn) => drawn.getBoundingClientRect().width);
      const expected = Math.max(8, daysOf(event.when as When) * perDay);
      expect(Math.abs(mark - expected), `${kind}: ${event.id}, ${mark} px for ${expected} px`).toBeLessThan(
        3,
      );
    }
  });

  test('a set of candidate days is drawn as so many nibs, at their places', async ({
    page,
    reader,
    site,
  }) => {
    const event = site.index.events.find(
      ({ when, disagreements }) =>
        when?.form === 'set' && (when.candidates?.length ?? 0) > 2 && disagreements.length === 0,
    );
    if (!event?.when?.candidates) throw new Error('the corpus has no set of days');
    const { candidates } = event.when;
    await page.goto(
      `${reader.addressOf(event)}?from=${candidates[0]?.earliest}&to=${candidates.at(-1)?.latest}`,
    );
    const item = reader.axisMarksOf(event).first();
    await expect(item.locator('[data-piece="nib"]')).toHaveCount(candidates.length);
  });

  for (const zone of ['Asia/Riyadh', 'America/Los_Angeles', 'Pacific/Apia']) {
    test(`no day shifts for a reader in ${zone}`, async ({ browser, site }) => {
      const context = await browser.newContext({ timezoneId: zone });
      const page = await context.newPage();
      for (const event of site.index.events
        .filter(({ when }) => when?.form === 'day')
        .filter((_, i) => i % 4 === 0)) {
        const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
        await page.goto(`${site.url}en/e/${event.id}/`);
        const [day] = date
          .formatToParts(Date.parse(event.when?.earliest ?? ''))
          .filter(({ type }) => type === 'day');
        const weekday = date
          .formatToParts(Date.parse(event.when?.earliest ?? ''))
          .find(({ type }) => type === 'weekday');
        await expect(page.locator('[data-panel="event"] [data-dates]').first()).toContainText(
          new RegExp(`${weekday?.value}.*\\b${day?.value}\\b`),
        );
      }
      await context.close();
    });
  }
});
