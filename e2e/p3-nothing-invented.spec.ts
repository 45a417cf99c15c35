import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** The shortest form of a status, which every fuller one begins with. */
const statusWord = (language: string, status: string) => new RegExp(words(language, 'timeline')(status), 'i');

test.describe('P3 nothing is invented', () => {
  test('an undated report stands on the shelf with its quote and what is missing, never on the axis', async ({
    page,
    reader,
    site,
  }) => {
    test.setTimeout(120_000);
    const undated = site.index.events.filter(({ when }) => when === null);
    expect(undated.length).toBeGreaterThan(0);
    // The whole span: whatever the axis holds can be seen or is counted in a cluster.
    await reader.openSite('?group=none&from=1970-01-01&to=2030-12-31');
    await expect(reader.axisItems.first()).toBeVisible();
    for (const event of undated) await expect(reader.axisItemsOf(event)).toHaveCount(0);

    await reader.openSite('?view=list');
    const shelf = page.locator('section[aria-labelledby="undated-reports"]');
    await expect(shelf.locator('a[data-row]')).toHaveCount(undated.length);
    for (const event of undated) {
      await expect(shelf.locator(`a[href*="e/${event.id}/"]`)).toBeVisible();
      await reader.rowOf(event).click();
      await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
      await expect(reader.eventPanel).toContainText(event.missing?.ar ?? 'nothing missing');
      await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    }
  });

  for (const language of ['ar', 'fa', 'ru', 'en'] as const) {
    test(`planned and claimed are never shown as happened in ${language}`, async ({ reader, site }) => {
      test.setTimeout(120_000);
      const doubtful = site.index.events.filter(({ status }) => status !== 'happened');
      expect(doubtful.length).toBeGreaterThan(4);
      await reader.openSite(language === 'ar' ? '?view=list' : `${language}/?view=list`);
      for (const event of doubtful) {
        await expect(reader.rowOf(event), event.id).toContainText(statusWord(language, event.status));
      }
      for (const event of doubtful) {
        const word = statusWord(language, event.status);
        await reader.goTo(reader.addressOf(event, undefined, language));
        await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
        await expect(reader.eventPanel.locator('[data-status]').first(), event.id).toContainText(word);
        if (event.when === null) continue;
        const item = reader.axisItemsOf(event).first();
        await expect(item, event.id).toBeVisible();
        await expect(item).toHaveAccessibleName(word);
        await expect(item).toContainText(word);
      }
    });
  }

  test('status and date of an event follow from its citations: a plan never dates what happened', async ({
    site,
  }) => {
    for (const event of site.index.events) {
      const statuses = new Set(event.citations.map(({ status }) => status));
      const expected = (['happened', 'claimed', 'planned'] as const).find((status) => statuses.has(status));
      expect(event.status, event.id).toBe(expected);
      const dates = event.citations.filter(({ status, when }) => status === event.status && when !== null);
      expect(event.when === null, event.id).toBe(dates.length === 0);
    }
  });
});
