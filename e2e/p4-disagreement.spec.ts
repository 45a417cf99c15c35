import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

test.describe('P4 disagreement is shown', () => {
  test('both sentences stand side by side, at every width', async ({ page, reader, site }) => {
    test.setTimeout(180_000);
    const disputed = site.index.events.filter(({ disagreements }) => disagreements.length > 0);
    expect(disputed.length).toBeGreaterThan(0);
    await page.goto('');
    for (const event of disputed) {
      await reader.goTo(reader.addressOf(event));
      for (const width of [1280, 1920, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        if (width < 960) await page.getByRole('tab', { name: words('ar', 'common')('event') }).click();
        const blocks = reader.eventPanel.locator('[data-disagreement]');
        await expect(blocks).toHaveCount(event.disagreements.length);
        for (const [i, { sides, note }] of event.disagreements.entries()) {
          const block = blocks.nth(i);
          if (note) await expect(block).toContainText(note.ar ?? 'no note');
          const tops: number[] = [];
          for (const side of sides) {
            const citation = event.citations.find(({ key }) => key === side[0]);
            const entry = block.locator(`[data-citation="${side[0]}"]`);
            await expect(entry.locator('blockquote')).toContainText(citation?.exact ?? 'no quote');
            const box = await entry.boundingBox();
            tops.push(box?.y ?? Number.NaN);
          }
          expect(Math.max(...tops) - Math.min(...tops), `${event.id} at ${width} px`).toBeLessThan(2);
        }
      }
    }
  });

  test('the axis shows the doubt: the sign ≠ and, for dates, a mark on its own level for each source', async ({
    page,
    reader,
    site,
  }) => {
    await page.goto('');
    for (const event of site.index.events.filter(
      ({ disagreements, when }) => disagreements.length > 0 && when,
    )) {
      await reader.goTo(reader.addressOf(event));
      const item = reader.axisItemsOf(event).first();
      await expect(item, event.id).toContainText('≠');
      const [, said = 'no words'] = words('ar', 'timeline')(`${event.status}Disputed`).split('{{date}}');
      await expect(item).toHaveAccessibleName(new RegExp(`${said}$`));
      const dates = event.disagreements.find(({ point }) => point === 'date');
      const second = reader.axisMarksOf(event).first().locator('[data-level="1"]');
      await expect(second, event.id).toHaveCount(dates ? 1 : 0);
    }
  });

  test('a date that the sources do not agree on is never one day', async ({ site }) => {
    for (const event of site.index.events) {
      if (!event.disagreements.some(({ point }) => point === 'date')) continue;
      expect(event.when?.earliest, event.id).not.toBe(event.when?.latest);
    }
  });
});
