import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
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

  test('a filter that the pointer comes to is answered before it is pressed', async ({ page, site }) => {
    await page.addInitScript(() => {
      const told: { ask: string; n?: number }[] = [];
      Object.assign(window, { told });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
        told.push(message[0] as (typeof told)[number]);
        post.apply(this, message);
      };
    });
    const asked = () =>
      page.evaluate(() => {
        const { told } = window as unknown as { told: { ask: string; n?: number }[] };
        return told.filter(({ ask }) => ask === 'guess' || ask === 'choose');
      });
    await page.goto('');
    await page.locator('[data-archive="complete"]').waitFor({ state: 'attached' });
    await page
      .getByRole('button', { name: words('ar', 'filters')('open') })
      .first()
      .click();
    const topic = site.index.topics[0];
    const about = site.index.events.filter(({ topics }) => topics.includes(topic?.id ?? '')).length;
    const box = page.getByRole('checkbox', { name: topic?.name.ar ?? '' }).first();
    await box.hover();
    await expect.poll(async () => (await asked()).at(-1)?.ask).toBe('guess');
    const guess = (await asked()).at(-1);
    await box.click();
    await expect.poll(async () => (await asked()).at(-1)).toMatchObject({ ask: 'choose', n: guess?.n });
    await expect(page.locator('[data-chips]')).toContainText(String(about));
  });

  test('what the first chip takes of the list leaves its rows as they are', async ({ page, reader }) => {
    await page.goto('');
    await page.locator('[data-archive="complete"]').waitFor({ state: 'attached' });
    await page.keyboard.press('/');
    await expect(reader.rows.first()).toBeVisible();
    await page.evaluate(() => {
      const drawings: number[] = [];
      Object.assign(window, { drawings });
      const isRow = (node: Node) =>
        node instanceof Element && (node.matches('li') || node.querySelector('li'));
      new MutationObserver((records) => {
        const rows = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
        if (rows.some(isRow)) drawings.push(performance.now());
      }).observe(document.querySelector('[aria-labelledby="event-list"]') ?? document, {
        ...{ childList: true, subtree: true },
      });
    });
    // Nearly all events have it: the rows stay the same.
    await page.keyboard.insertText('ا');
    await expect(page.locator('[data-chips]')).toBeVisible();
    await expect(page.getByRole('option').first()).toBeVisible();
    const drawings = await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { drawings: number[] }).drawings;
    });
    expect(drawings).toEqual([]);
  });

  test('a cluster writes the words that it has room for, and not all the others', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('[data-axis]')).toHaveAttribute('aria-busy', 'false');
    const clusters = await page.locator('.vis-item [data-count]:visible').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const words = button.lastElementChild;
        if (words === null || getComputedStyle(words).opacity === '0') return [];
        const written = (words.textContent ?? '').split('·').length;
        const said = (button.getAttribute('aria-label') ?? '').split(': ').at(-1)?.split('،').length ?? 0;
        // What has no room stands in a second line, which is not seen.
        return [{ written, said, isFull: words.scrollHeight > words.clientHeight + 9 }];
      }),
    );
    const shortened = clusters.filter(({ written, said }) => written < said);
    expect(shortened).not.toEqual([]);
    expect(shortened.filter(({ isFull }) => !isFull)).toEqual([]);
    expect(Math.min(...shortened.map(({ written }) => written))).toBeLessThan(12);
  });

  test('the axis is dragged, and a cluster leads closer', async ({ page, site }) => {
    const year = Number(site.index.events[2500]?.when?.earliest?.slice(0, 4));
    await page.goto(`?from=${year}-01-01&to=${year + 2}-12-31`);
    await expect(page.locator('[data-axis]')).toHaveAttribute('aria-busy', 'false');
    const before = await daysIn(page);
    const { x, y, width, height } = (await page.locator('.vis-center').boundingBox()) ?? missing();
    await page.mouse.move(x + width / 2, y + height - 8);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 200, y + height - 8, { steps: 8 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(new RegExp(`from=${year}-01-01`));
    const dragged = await daysIn(page);
    expect(dragged.from).not.toBe(before.from);
    expect(dragged.to - dragged.from).toBeCloseTo(before.to - before.from, -1);
    await page.locator('.vis-item [data-count]:visible').first().click();
    await expect
      .poll(async () => {
        const { from, to } = await daysIn(page);
        return to - from;
      })
      .toBeLessThan((dragged.to - dragged.from) / 1.9);
    await expect(page.locator('.vis-item').first()).toBeAttached();
  });

  test('keys walk the axis in order of time, and open what they have come to', async ({
    page,
    reader,
    site,
  }) => {
    await page.goto('');
    await expect(page.locator('[data-axis]')).toHaveAttribute('aria-busy', 'false');
    const focused = page.locator('.vis-item button:focus');
    await page.locator('.vis-item button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect(focused).toHaveAttribute('data-event', site.index.events[0]?.id ?? '');
    for (const event of site.index.events.slice(1, 4)) {
      await page.keyboard.press('ArrowLeft');
      await expect(focused).toHaveAttribute('data-event', event.id);
    }
    await page.keyboard.press('Enter');
    await expect(reader.eventPanel).toHaveAttribute('data-event', site.index.events[3]?.id ?? '');
    await expect(
      page.locator(`.vis-item [data-event="${site.index.events[3]?.id}"]`).first(),
    ).toHaveAttribute('aria-current', 'true');
  });

  test('lanes have their items as soon as they are scrolled to, and keys reach those out of view', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto('');
    await expect(page.locator('[data-axis]')).toHaveAttribute('aria-busy', 'false');
    const lanes = page.locator('.vis-foreground > .vis-group');
    const [first, last] = [lanes.first(), lanes.last()];
    await expect(first.locator('.vis-item button').first()).toBeInViewport();
    await expect(last.locator('.vis-item')).toHaveCount(0);
    await page.locator('.vis-labelset .vis-label').last().scrollIntoViewIfNeeded();
    await expect(last.locator('.vis-item button').first()).toBeInViewport();
    await expect(first.locator('.vis-item')).toHaveCount(0);
    // The first event stands in one of the first lanes.
    const topics = site.index.topics.map(({ id }) => id);
    expect(topics.indexOf(site.index.events[0]?.topics[0] ?? '')).toBeLessThan(topics.length / 2);
    await page.locator('.vis-item button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const focused = page.locator('.vis-item button:focus');
    await expect(focused).toHaveAttribute('data-event', site.index.events[0]?.id ?? '');
    await expect(focused).toBeInViewport();
    await expect(last.locator('.vis-item')).toHaveCount(0);
  });

  test('what is chosen shows at once, and nothing of it is lost before it is counted', async ({
    page,
    site,
  }) => {
    const chosen = site.index.topics.slice(0, 2).map(({ id }) => id);
    const left = site.index.events.filter(({ topics }) => topics.some((id) => chosen.includes(id)));
    await page.goto('');
    await page.getByRole('button', { name: words('ar', 'filters')('open') }).click();
    const boxes = page
      .getByRole('group', { name: words('ar', 'filters')('facet.topic'), exact: true })
      .getByRole('checkbox');
    await expect(boxes.nth(1)).toBeVisible();
    // Both in one turn: the second before the first is answered.
    const checked = await boxes.evaluateAll((all) =>
      all.slice(0, 2).map((box) => {
        (box as HTMLInputElement).click();
        return (box as HTMLInputElement).checked;
      }),
    );
    expect(checked).toEqual([true, true]);
    await expect(page).toHaveURL(new RegExp(`topic=${chosen.join('(,|%2C)')}`));
    await expect(page.getByText(new RegExp(`${left.length}.*5000`)).last()).toBeAttached();
  });
});

/** First and last day that the overview says the axis shows. */
async function daysIn(page: Page): Promise<{ from: number; to: number }> {
  const [from = 0, to = 0] = await page
    .locator('[data-overview-window] [role="slider"]')
    .evaluateAll((sliders) => sliders.map(({ ariaValueNow }) => Number(ariaValueNow)));
  return { from, to };
}

function missing(): never {
  throw new Error('the axis is not there');
}
