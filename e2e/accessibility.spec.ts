import type { Page } from '@playwright/test';
import type { TimelineIndex } from '../src/core/model/published.ts';
import { expectNoViolations } from './fixtures/axe.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const ar = (namespace: string) => words('ar', namespace);

function disputedIn({ events }: TimelineIndex) {
  const disputed = events.find(({ disagreements }) => disagreements.length > 1);
  if (!disputed) throw new Error('the corpus has no disagreement');
  return disputed;
}

const rooted = (language: string) => (language === 'ar' ? '' : `${language}/`);

test.describe('P6 for everyone: nothing that axe finds', () => {
  for (const language of ['ar', 'fa', 'ru', 'en']) {
    // Between the two the parts are the same, arranged otherwise: one language shows it.
    for (const width of language === 'ar' ? [360, 768, 1440] : [360, 1440]) {
      test(`in ${language} at ${width} px: events, a disputed event, an undated report, a broken link`, async ({
        page,
        reader,
        site,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await reader.openSite(rooted(language));
        // So that what axe reads includes it: it comes after the list.
        if (width > 700) await expect(reader.axisItems.first()).toBeVisible();
        await expectNoViolations(page, 'events');
        await reader.openEvent(disputedIn(site.index), undefined, language);
        await expectNoViolations(page, 'disputed event');
        const undated = site.index.events.find(({ when }) => when === null);
        if (!undated) throw new Error('the corpus has no undated report');
        await reader.goTo(reader.addressOf(undated, undefined, language));
        await reader.expectLit(undated.citations[0] as (typeof undated.citations)[0]);
        await expectNoViolations(page, 'undated report');
        await page.goto(`${rooted(language)}?person=nobody&topic=nothing`);
        await expect(page.getByText('nobody')).toBeVisible();
        await expectNoViolations(page, 'broken link');
      });
    }
  }
});

/** Sheets on a phone, menus and dialogs elsewhere; each is opened by its own button or key. */
const TOOLS: Record<string, (page: Page, language: string) => Promise<void>> = {
  filters: async (page, language) => {
    const open = words(language, 'filters')('open');
    await page.getByRole('button', { name: open }).first().click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  },
  settings: async (page) => {
    await page.locator('[data-opens="settings"]').click();
    await expect(page.getByRole('radio').first()).toBeVisible();
  },
  help: async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog').locator('kbd').first()).toBeVisible();
  },
  search: async (page, language) => {
    const field = page.getByRole('combobox', { name: words(language, 'search')('label') });
    if (!(await field.isVisible())) {
      await page.getByRole('button', { name: words(language, 'search')('short') }).click();
    }
    await field.fill(language === 'en' || language === 'ru' ? 'بوتين' : 'موسكو');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.locator('[data-full-text="complete"]')).toBeVisible();
  },
};

test.describe('P6 nothing that axe finds in sheets, menus and dialogs', () => {
  for (const language of ['ar', 'fa', 'ru', 'en']) {
    for (const width of [360, 1280]) {
      test(`in ${language} at ${width} px`, async ({ page, reader }) => {
        await page.setViewportSize({ width, height: 900 });
        await reader.openSite(rooted(language));
        for (const [name, open] of Object.entries(TOOLS)) {
          await open(page, language);
          await expectNoViolations(page, name);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        }
      });
    }
  }
});

test.describe('P6 what a screen reader, in Arabic', () => {
  test('the axis: a named group of buttons, one stop of the Tab key, the selected one current', async ({
    page,
    reader,
    site,
  }) => {
    await reader.openSite();
    await expect(reader.axisItems.first()).toBeVisible();
    const axis = page.getByRole('group', { name: ar('timeline')('axis'), exact: true });
    await expect(axis).toHaveAccessibleDescription(ar('timeline')('keys'));
    const buttons = axis.getByRole('button');
    expect(await buttons.count()).toBeGreaterThan(2);
    await expect(axis.locator('button[tabindex="0"]')).toHaveCount(1);
    for (const event of site.index.events.filter(({ when }) => when !== null)) {
      const item = reader.axisItemsOf(event).first();
      if (!(await item.isVisible())) continue;
      // Headline, date, status and doubt, as one sentence.
      const name = (await item.getAttribute('aria-label')) ?? '';
      expect(name).toContain(event.title.ar ?? 'no title');
      const sentence = `${event.status}${event.disagreements.length > 0 ? 'Disputed' : 'Item'}`;
      const [, said = 'no words'] = ar('timeline')(sentence).split('{{date}}');
      expect(name.endsWith(said), name).toBe(true);
    }
    const [chosen] = site.index.events.filter(({ when }) => when !== null).slice(-1);
    if (!chosen) throw new Error('the corpus has no dated events');
    await reader.openEvent(chosen);
    await expect(reader.axisItemsOf(chosen).first()).toHaveAttribute('aria-current', 'true');
  });

  test('the list: a year is a heading, an event a link with its date, title, topic and status', async ({
    page,
    reader,
    site,
  }) => {
    await reader.openSite('?view=list');
    const list = page.getByRole('region', { name: ar('list')('label') });
    const years = new Set(
      site.index.events.flatMap(({ when }) =>
        when ? [(when.earliest ?? when.latest ?? '').slice(0, 4)] : [],
      ),
    );
    await expect(list.getByRole('heading', { level: 3, name: /^\d{4}$/ })).toHaveCount(years.size);
    await expect(list.getByRole('link')).toHaveCount(site.index.events.length);
    for (const event of site.index.events) {
      const topic = site.index.topics.find(({ id }) => id === event.topics[0]);
      const row = reader.rowOf(event);
      await expect(row).toHaveAccessibleName(new RegExp(`${topic?.name.ar}`));
      await expect(row).toContainText(event.title.ar ?? 'no title');
    }
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    await expect(list).toMatchAriaSnapshot(`
      - region:
        - heading [level=3]
        - list:
          - listitem:
            - link
    `);
  });

  test('the quote is a mark that takes the focus, and the choice is announced', async ({
    page,
    reader,
    site,
  }) => {
    const event = site.index.events.find(({ citations }) => citations.length > 1);
    if (!event) throw new Error('the corpus has no event with two citations');
    await reader.openSite('?view=list');
    await reader.rowOf(event).click();
    await expect(reader.litWords.first()).toBeFocused();
    await expect(reader.articlePane.locator('mark').first()).toBeAttached();
    await expect(reader.articlePane.getByRole('status')).toContainText(event.title.ar ?? 'no title');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});
