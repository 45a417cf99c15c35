import type { Page } from '@playwright/test';
import type { Reader } from './fixtures/reader.ts';
import { filterBy, groupBy, openSecond, switchLanguage } from './fixtures/state-actions.ts';
import { nameOf, type Picks, pick, second } from './fixtures/state-picks.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';
import { STATES, type State } from './p5-states.cases.ts';

/** The address below the site's root, as the bar shows it, but for the days that the axis shows. */
const shown = (page: Page, root: string) => {
  const address = page.url().slice(root.length);
  return address.replaceAll(/(?<=[?&])(?:from|to)=[^&]*&?/g, '').replace(/[?&]$/, '');
};

async function expectSeen(page: Page, reader: Reader, picks: Picks, { left, seen }: State): Promise<void> {
  await seen?.(page, reader, picks);
  const rows = picks.index.events.filter((event) => left?.(event, picks) ?? true).length;
  if (left) {
    await expect(reader.rows.or(page.locator('[data-counts]')).first()).toBeVisible();
    await expect(reader.rows).toHaveCount(rows);
  }
}

/** A reader comes to the state, its link is in the bar, and another reader who opens the link sees the same. */
async function expectLinked(reader: Reader, newcomer: Reader, state: State, picks: Picks): Promise<void> {
  const { page } = reader;
  const root = reader.site.url;
  const address = reader.rootIn(state.inOther ? picks.other : picks.language) + state.address(picks);
  await reader.goTo(reader.rootIn(picks.language));
  await expect(page.locator('html')).toHaveAttribute('lang', picks.language);
  await expect(reader.rows).toHaveCount(picks.index.events.length);
  await state.reach(page, reader, picks);
  await expect.poll(() => shown(page, root)).toBe(address);
  await expectSeen(page, reader, picks, state);
  if (state.moved) await expect.poll(() => page.url()).toMatch(/[?&]from=[\d-]+&to=[\d-]+/);
  const link = state.moved ? page.url() : root + address;

  const fresh = newcomer.page;
  await fresh.goto(link, { waitUntil: 'commit' });
  await expectSeen(fresh, newcomer, picks, state);
  expect(shown(fresh, root)).toBe(address);
  if (state.moved) {
    const days = (await page.locator('[data-window]').textContent()) ?? 'no days';
    await expect(fresh.locator('[data-window]')).toHaveText(days);
    expect(fresh.url()).toBe(link);
  }
  expect(address, 'ASCII').toMatch(/^[\x20-\x7e]*$/);
  await page.keyboard.press('Escape');
}

test.describe('P5 what you see is a link', () => {
  for (const language of ['ar', 'fa', 'ru', 'en']) {
    // The first language of the second corpus is English.
    const tag = language === 'en' ? '@any-corpus' : [];

    test(`every state is reached, read from the bar, opened cold, in ${language}`, { tag }, async ({
      page,
      context,
      reader,
      site,
    }) => {
      test.setTimeout(600_000);
      // Moves of the axis are no part of what is tested here.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reader.openSite(reader.rootIn(language));
      const newcomer = reader.on(await context.newPage());
      const failed: string[] = [];
      for (const state of STATES) {
        try {
          await expectLinked(reader, newcomer, state, pick(site.index, language));
        } catch (error) {
          failed.push(`${state.name}: ${error instanceof Error ? error.message : error}`);
          await reader.openSite(reader.rootIn(language));
        }
      }
      expect(failed).toEqual([]);
    });
  }
});

test.describe('P5 the link, whatever the corpus @any-corpus', () => {
  test('back and forward walk through what the reader did', async ({ page, reader, site }) => {
    const picks = pick(site.index);
    await reader.openSite();
    const walk = [shown(page, site.url)];
    const step = async (act: () => Promise<unknown>, expected: string) => {
      await act();
      await expect.poll(() => shown(page, site.url)).toBe(expected);
      walk.push(expected);
    };
    const { event, person, other } = picks;
    await step(() => reader.rowOf(event).click(), `e/${event.id}/`);
    await step(() => openSecond(reader, picks), `e/${event.id}/?c=${second(picks).key}`);
    await step(
      () => filterBy(page, picks, [nameOf(picks, 'people', person)]),
      `e/${event.id}/?c=${second(picks).key}&person=${person}`,
    );
    await step(
      () => groupBy(page, picks, 'none'),
      `e/${event.id}/?c=${second(picks).key}&person=${person}&group=none`,
    );
    await step(
      () => switchLanguage(page, picks),
      `${other}/e/${event.id}/?c=${second(picks).key}&person=${person}&group=none`,
    );
    for (const expected of walk.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => shown(page, site.url)).toBe(expected);
    }
    await expect(reader.eventPanel).toHaveCount(0);
    for (const expected of walk.slice(1)) {
      await page.goForward();
      await expect.poll(() => shown(page, site.url)).toBe(expected);
    }
    await reader.expectLit(second(picks));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });

  test('typing and panning leave no steps behind', async ({ page, reader, site }) => {
    const picks = pick(site.index);
    await reader.openSite();
    const steps = await page.evaluate(() => history.length);
    await page
      .getByRole('combobox', { name: words(picks.language, 'search')('label') })
      .pressSequentially(picks.word);
    await expect.poll(() => page.url()).toContain(`q=${encodeURIComponent(picks.word)}`);
    await page.keyboard.press('Escape');
    const { earlier, zoomIn } = {
      earlier: words(picks.language, 'timeline')('earlier'),
      zoomIn: words(picks.language, 'timeline')('zoomIn'),
    };
    await page.getByRole('button', { name: zoomIn, exact: true }).click();
    await expect.poll(() => page.url()).toContain('from=');
    await page.getByRole('button', { name: earlier, exact: true }).click();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('the window of the axis is in the link and comes back with it', async ({ page, reader, site }) => {
    const { language, event } = pick(site.index);
    const year = event.when?.earliest?.slice(0, 4) ?? '';
    const address = `?from=${year}-01-01&to=${year}-12-31`;
    await reader.openSite(address);
    await expect(reader.axisItems.first()).toBeVisible();
    expect(page.url().slice(site.url.length), 'opening a link does not change it').toBe(address);
    await page.getByRole('button', { name: words(language, 'timeline')('zoomIn'), exact: true }).click();
    await expect.poll(() => page.url().slice(site.url.length)).not.toBe(address);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(new RegExp(`^${year}-`));
    const [moved, corner] = [page.url(), await page.locator('[data-window]').textContent()];
    await page.reload();
    await expect(page.locator('[data-window]')).toHaveText(corner ?? '');
    expect(page.url()).toBe(moved);
  });

  test('an unknown event says so, keeps the rest and offers the nearest', async ({
    page,
    reader,
    site,
    allowConsole,
  }) => {
    allowConsole(/404/);
    const picks = pick(site.index);
    const response = await page.goto(`e/${picks.event.id}x/?person=${picks.person}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByText(`${picks.event.id}x`)).toBeVisible();
    expect(page.url()).toContain(`person=${picks.person}`);
    const nearest = page.locator(`a[href*="e/${picks.event.id}/"][href*="person=${picks.person}"]`);
    await nearest.first().click();
    await expect(reader.eventPanel).toHaveAttribute('data-event', picks.event.id);
    expect(page.url()).toContain(`person=${picks.person}`);
  });

  test('an unknown citation or filter says so and keeps the rest', async ({ page, reader, site }) => {
    const picks = pick(site.index);
    await page.goto(
      `e/${picks.event.id}/?c=no-such-key&person=${picks.person}x&topic=${picks.event.topics[0]}`,
    );
    await expect(reader.eventPanel).toHaveAttribute('data-event', picks.event.id);
    await expect(page.getByText('no-such-key')).toBeVisible();
    await expect(page.getByText(`${picks.person}x`, { exact: true })).toBeVisible();
    expect(page.url()).toContain(`topic=${picks.event.topics[0]}`);
  });

  for (const { name, address } of [
    { name: 'event', address: ({ event }: Picks) => `e/${event.id}x/` },
    { name: 'person', address: ({ person }: Picks) => `?person=${person}x` },
  ]) {
    test(`what was said of an unknown ${name} stands while the reader moves on`, async ({
      page,
      site,
      allowConsole,
    }) => {
      allowConsole(/404/);
      const picks = pick(site.index);
      const typed = `${name === 'event' ? picks.event.id : picks.person}x`;
      await page.goto(address(picks));
      const told = page.getByText(typed, { exact: true });
      await expect(told).toBeVisible();
      await page
        .getByRole('button', { name: words(picks.language, 'timeline')('zoomIn'), exact: true })
        .click();
      await expect.poll(() => page.url()).toContain('from=');
      await expect(told).toBeVisible();
      await switchLanguage(page, picks);
      await expect(page.locator('html')).toHaveAttribute('lang', picks.other);
      await expect(told).toBeVisible();
    });
  }
});
