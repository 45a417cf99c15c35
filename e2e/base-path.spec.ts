import { expect, test } from './fixtures/test.ts';

// The very build that is served at / elsewhere, on a plain server, one that rewrites nothing.
test.use({ mountedAt: '/x/y/' });

test.describe('P5 the site works wherever it is mounted', () => {
  for (const language of ['ar', 'en']) {
    test(`a deep link opens cold in ${language} and lights its words`, async ({ reader, page, site }) => {
      const event = site.index.events.find(({ citations }) => citations.length > 1);
      const citation = event?.citations[1];
      if (!event || !citation) throw new Error('the corpus has no event with two citations');
      await reader.openEvent(event, citation, language);
      await reader.expectLit(citation);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(new URL(page.url()).pathname).toBe(`/x/y/${language === 'ar' ? '' : 'en/'}e/${event.id}/`);
    });
  }

  test('an event chosen on the first page has an address below the base, and reloads there', async ({
    reader,
    page,
  }) => {
    await reader.openSite();
    await reader.rows.or(reader.axisItems).first().click();
    await expect(reader.litWords.first()).toBeVisible();
    const [marked, address] = [await reader.markedText(), page.url()];
    expect(new URL(address).pathname).toMatch(/^\/x\/y\/e\/[a-z0-9-]+\/$/);
    await page.reload();
    await expect.poll(() => reader.markedText()).toBe(marked);
    expect(page.url()).toBe(address);
  });

  test('an address without its slash is led to it', async ({ reader, page, site }) => {
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    await page.goto(reader.addressOf(event).replace(/\/$/, ''));
    await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  });

  test('a wrong address is answered with 404 and a page that says so', async ({ page, allowConsole }) => {
    // Built for another base, the page cannot find its scripts here; its words stand without them.
    allowConsole(/404/);
    allowConsole(/MIME type/);
    const response = await page.goto('e/no-such-event/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
