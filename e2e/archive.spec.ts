import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

test.use({ corpus: 'archive' });

const ar = words('ar', 'archive');

/** Kinds of the pieces that were sent. */
const kindsIn = (served: readonly string[]) => [
  ...new Set(served.flatMap((file) => /\/archive\/[a-z]+\/([a-z-]+)\//.exec(file)?.[1] ?? [])),
];

test.describe('a corpus of 5,000 events is read a piece at a time', () => {
  test('a link to one event brings its words without waiting for the others', async ({
    page,
    reader,
    site,
  }) => {
    const event = site.index.events[2500];
    const citation = event?.citations[0];
    if (!event || !citation) throw new Error('the corpus has too few events');
    // The columns never come: nothing of the event may wait for them.
    await page.route('**/data/archive/*/{columns,heads,sources}/*', () => undefined);
    const before = site.served.length;
    await page.goto(`?e=${event.id}`);
    await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
    await expect(reader.litWords.first()).toBeVisible();
    expect((await reader.litWords.allInnerTexts()).join('')).toContain(citation.exact.slice(0, 20));
    expect(kindsIn(site.served.slice(before)).sort()).toEqual(['directories', 'records']);
  });

  test('filters count all events, and are a link', async ({ page, reader, site }) => {
    const planned = site.index.events.filter(({ status }) => status === 'planned');
    await page.goto('?status=planned&view=list');
    const left = new RegExp(`${planned.length}.*5000`);
    await expect(page.getByText(left).last()).toBeVisible();
    await expect(reader.rows.first()).toHaveAttribute('href', new RegExp(planned[0]?.id ?? 'none'));
    await reader.rows.first().click();
    await expect(reader.eventPanel).toHaveAttribute('data-event', planned[0]?.id ?? '');
    await page.goBack();
    await expect(page.getByText(left).last()).toBeVisible();
  });

  test('a citation that stands alone finds its event; what is nowhere is said so', async ({
    page,
    reader,
    site,
  }) => {
    const event = site.index.events[1234];
    await page.goto(`?c=${event?.citations[0]?.key}`);
    await expect(reader.eventPanel).toHaveAttribute('data-event', event?.id ?? '');
    await expect(page).toHaveURL(new RegExp(`e=${event?.id}`));
    await page.goto('?e=never-was');
    await expect(page.getByRole('heading', { name: words('ar', 'states')('unknown.title') })).toBeVisible();
    await expect(page.getByText('never-was')).toBeVisible();
  });

  test('what does not arrive is said, with a way on', async ({ page, reader, site, allowConsole }) => {
    allowConsole(/archive|Failed to load resource/);
    const event = site.index.events[77];
    await page.route('**/data/archive/*/{columns,records}/*', (route) => route.abort());
    await page.goto(`?e=${event?.id}&status=planned`);
    await expect(page.getByRole('heading', { name: ar('event.lost') })).toBeVisible();
    await expect(page.getByText(ar('lost.network'))).toBeVisible();
    await page.unroute('**/data/archive/*/{columns,records}/*');
    await reader.eventPanel.getByRole('button', { name: ar('retry') }).click();
    await expect(reader.eventPanel).toHaveAttribute('data-event', event?.id ?? '');
    await expect(page.getByText(ar('lost.network'))).toBeHidden();
  });

  test('what is shown can be saved whole, unless it is too much', async ({ page, site }) => {
    const chosen = site.index.events.filter(
      ({ status, topics }) => status === 'claimed' && topics.includes(site.index.topics[0]?.id ?? ''),
    );
    await page.goto(`?status=claimed&topic=${site.index.topics[0]?.id}`);
    await page.locator('[data-opens="export"]').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="json"]').click(),
    ]);
    const file = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    expect(file.events.map(({ id }: { id: string }) => id)).toEqual(chosen.map(({ id }) => id));
    expect(file.total).toBe(5000);
    const cited = new Set(chosen.flatMap(({ citations }) => citations.map(({ article }) => article)));
    expect(file.articles.map(({ id }: { id: string }) => id).sort()).toEqual([...cited].sort());
    await page.goto('');
    await page.locator('[data-opens="export"]').click();
    await expect(page.getByText(ar('tooMany.save').replace('{{most}}', '2000'))).toBeVisible();
    await expect(page.locator('[data-format]')).toHaveCount(0);
  });
});
