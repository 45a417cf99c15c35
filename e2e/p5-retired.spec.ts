import { expect, test } from './fixtures/test.ts';

// The repository's own corpus has retired nothing yet.
test.use({ corpus: 'second' });

test.describe('P5 a link that was shared before a correction still leads on', () => {
  test('to the event that took the place of the retired one, with and without scripts', async ({
    browser,
    page,
    reader,
    site,
  }) => {
    const retired = site.index.retired.filter(({ to }) => site.index.events.some(({ id }) => id === to));
    expect(retired.length).toBeGreaterThan(0);
    const withoutScripts = await browser.newContext({ javaScriptEnabled: false });
    const plain = await withoutScripts.newPage();
    for (const { id, to } of retired) {
      await page.goto(`e/${id}/`);
      await expect(reader.eventPanel).toHaveAttribute('data-event', to);
      await expect(page).toHaveURL(`${site.url}e/${to}/`);
      await plain.goto(`${site.url}e/${id}/`);
      await expect(plain).toHaveURL(`${site.url}e/${to}/`);
    }
    await withoutScripts.close();
  });

  test('to the citation that took the place of the retired one', async ({ page, reader, site }) => {
    const led = site.index.retired.flatMap(({ id, to }) =>
      site.index.events.flatMap((event) =>
        event.citations.filter(({ key }) => key === to).map((citation) => ({ id, event, citation })),
      ),
    );
    expect(led.length).toBeGreaterThan(0);
    for (const { id, event, citation } of led) {
      for (const address of [`?c=${id}`, `e/${event.id}/?c=${id}`]) {
        await page.goto(address);
        await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
        await reader.expectLit(citation);
        await expect(page).toHaveURL(`${site.url}e/${event.id}/?c=${citation.key}`);
      }
    }
  });
});
