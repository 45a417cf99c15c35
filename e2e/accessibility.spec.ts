import { violations } from './fixtures/axe.ts';
import { expect, test } from './fixtures/test.ts';
import { lookAtTools } from './fixtures/tools.ts';
import { lookAtViews } from './fixtures/views.ts';
import { saidIn, words } from './fixtures/words.ts';

const ar = (namespace: string) => words('ar', namespace);

test.describe('P6 for everyone: nothing that axe finds in any view, sheet, menu and dialog, light or dark', () => {
  for (const language of ['ar', 'fa', 'ru', 'en']) {
    // Between the two the parts are the same, arranged otherwise: one language shows it.
    for (const width of language === 'ar' ? [360, 768, 1280] : [360, 1280]) {
      test(`in ${language} at ${width} px`, async ({ page, reader }) => {
        test.setTimeout(600_000);
        await page.setViewportSize({ width, height: 900 });
        await reader.openSite(reader.rootIn(language));
        const found: string[] = [];
        const look = async (name: string) => void found.push(...(await violations(page, name)));
        await lookAtViews(reader, { language, say: saidIn(language), look });
        await reader.goTo(reader.rootIn(language));
        await lookAtTools(reader, { say: saidIn(language), look });
        expect(found).toEqual([]);
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
    const said = reader.articlePane.getByRole('status').filter({ hasText: event.title.ar ?? 'no title' });
    await expect(said).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});
