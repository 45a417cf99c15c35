import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const t = words('ar', 'share');

test.describe('the link is handed on', () => {
  test('copied, and said so', async ({ page, context, reader, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(site.url).origin,
    });
    // Without the axis, whose window follows the event: the address stands still.
    await reader.openSite(`?topic=${site.index.topics[0]?.id}&view=list`);
    await reader.rows.first().click();
    await expect(reader.litWords.first()).toBeVisible();
    await page.getByRole('button', { name: t('copy') }).click();
    await expect(page.getByRole('status').filter({ hasText: t('copied') })).toBeAttached();
    const copied = await page.evaluate(async () => [await navigator.clipboard.readText(), location.href]);
    expect(copied[0]).toBe(copied[1]);
    expect(copied[0]).toMatch(/\/e\/.*topic=/);
  });

  test('refused by the browser: where the link stands is said instead', async ({ page, reader }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await reader.openSite();
    await page.getByRole('button', { name: t('copy') }).click();
    await expect(page.getByRole('status').filter({ hasText: t('failed') })).toBeVisible();
  });

  test('given to the share sheet of the system, with the title', async ({ page, reader, site }) => {
    await page.addInitScript(() => {
      const share = async (sent: ShareData) => {
        document.documentElement.dataset.sent = JSON.stringify(sent);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    await reader.openEvent(event);
    await page.getByRole('button', { name: t('send') }).click();
    const sent = await page.locator('html').getAttribute('data-sent');
    expect(JSON.parse(sent ?? '{}')).toEqual({ url: page.url(), title: event.title.ar });
  });
});
