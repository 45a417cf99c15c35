import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** What the states below are made of, chosen from whatever corpus is served. */
interface Picks {
  index: TimelineIndex;
  language: string;
  other: string;
  /** Two citations, a person and a place at least. */
  event: TimelineEvent;
  undated: TimelineEvent;
  person: string;
  person2: string;
  topic: string;
  place: string;
  source: string;
  word: string;
}

interface State {
  name: string;
  address: (picks: Picks) => string;
  /** What a reader does, from the opening view, to come there. */
  reach: (page: Page, reader: Reader, picks: Picks) => Promise<void>;
  /** The events that are left, where not all. */
  left?: (event: TimelineEvent, picks: Picks) => boolean;
  seen?: (page: Page, reader: Reader, picks: Picks) => Promise<void>;
}

function pick(index: TimelineIndex): Picks {
  const [language = '', other = ''] = index.site.languages;
  const event = index.events.find(
    ({ citations, when, people, places }) =>
      when !== null && citations.length > 1 && people.length > 0 && places.length > 0,
  );
  const undated = index.events.find(({ when }) => when === null);
  const byUse = (ids: (event: TimelineEvent) => string[]) => {
    const counts = new Map<string, number>();
    for (const one of index.events) for (const id of ids(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  };
  const [person, person2] = byUse(({ people }) => people);
  const [topic] = byUse(({ topics }) => topics);
  const [place] = byUse(({ places }) => places);
  const [source] = byUse(({ citations }) => [...new Set(citations.map(({ article }) => article))]);
  if (!event || !undated || !person || !person2 || !topic || !place || !source) {
    throw new Error('the corpus is too small for the table of states');
  }
  const word = (event.title[language] ?? '').split(' ').sort((a, b) => b.length - a.length)[0] ?? '';
  return { index, language, other, event, undated, person, person2, topic, place, source, word };
}

const nameOf = (picks: Picks, facet: 'people' | 'topics' | 'places', id: string) =>
  picks.index[facet].find((one) => one.id === id)?.name[picks.language] ?? '';

/** Opens the filters, ticks each box, closes them. */
async function filterBy(page: Page, { language }: Picks, names: string[]): Promise<void> {
  const t = words(language, 'filters');
  await page
    .getByRole('button', { name: t('open') })
    .first()
    .click();
  for (const name of names) {
    await page
      .getByRole('checkbox', { name: new RegExp(`^${name.replaceAll(/[()]/g, '.')}`) })
      .first()
      .check();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
}

async function search(page: Page, { language }: Picks, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: words(language, 'search')('label') }).fill(typed);
  await page.keyboard.press('Escape');
}

async function groupBy(page: Page, { language }: Picks, group: string): Promise<void> {
  await page.getByLabel(words(language, 'common')('group.label')).selectOption(group);
}

const showList = (page: Page, { language }: Picks) =>
  page.getByRole('link', { name: words(language, 'common')('showList'), exact: true }).click();
const switchLanguage = (page: Page, { other }: Picks) => page.locator(`a[hreflang="${other}"]`).click();
const second = ({ event }: Picks) => event.citations[1] as TimelineEvent['citations'][number];
const openSecond = (reader: Reader, picks: Picks) =>
  reader.citation(second(picks)).getByRole('link').last().click();

const eventIsOpen = async (_: Page, reader: Reader, { event }: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  await reader.expectLit(event.citations[0] as TimelineEvent['citations'][number]);
};
const secondIsLit = async (_: Page, reader: Reader, picks: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', picks.event.id);
  await reader.expectLit(second(picks));
};
const laneIs =
  (group: string) =>
  async (page: Page, _: Reader, { language }: Picks) => {
    await expect(page.getByLabel(words(language, 'common')('group.label'))).toHaveValue(group);
  };

const STATES: State[] = [
  { name: 'nothing chosen', address: () => '', reach: async () => {} },
  {
    name: 'the other language',
    address: ({ other }) => `${other}/`,
    reach: (page, _, picks) => switchLanguage(page, picks),
    seen: async (page, _, { other }) => expect(page.locator('html')).toHaveAttribute('lang', other),
  },
  {
    name: 'an event',
    address: ({ event }) => `e/${event.id}/`,
    reach: (_, reader, { event }) => reader.rowOf(event).click(),
    seen: eventIsOpen,
  },
  {
    name: 'an undated report',
    address: ({ undated }) => `e/${undated.id}/`,
    reach: (_, reader, { undated }) => reader.rowOf(undated).click(),
    seen: (_, reader, { undated }) => expect(reader.eventPanel).toHaveAttribute('data-event', undated.id),
  },
  {
    name: 'its second citation',
    address: (picks) => `e/${picks.event.id}/?c=${second(picks).key}`,
    reach: async (_, reader, picks) => {
      await reader.rowOf(picks.event).click();
      await openSecond(reader, picks);
    },
    seen: secondIsLit,
  },
  {
    name: 'its second citation in the other language',
    address: (picks) => `${picks.other}/e/${picks.event.id}/?c=${second(picks).key}`,
    reach: async (page, reader, picks) => {
      await reader.rowOf(picks.event).click();
      await openSecond(reader, picks);
      await switchLanguage(page, picks);
    },
    seen: secondIsLit,
  },
  {
    name: 'one person',
    address: ({ person }) => `?person=${person}`,
    reach: (page, _, picks) => filterBy(page, picks, [nameOf(picks, 'people', picks.person)]),
    left: ({ people }, { person }) => people.includes(person),
  },
  {
    name: 'either of two people',
    address: ({ person, person2 }) => `?person=${person},${person2}`,
    reach: (page, _, picks) =>
      filterBy(page, picks, [nameOf(picks, 'people', picks.person), nameOf(picks, 'people', picks.person2)]),
    left: ({ people }, { person, person2 }) => people.includes(person) || people.includes(person2),
  },
  {
    name: 'one topic',
    address: ({ topic }) => `?topic=${topic}`,
    reach: (page, _, picks) => filterBy(page, picks, [nameOf(picks, 'topics', picks.topic)]),
    left: ({ topics }, { topic }) => topics.includes(topic),
  },
  {
    name: 'one article',
    address: ({ source }) => `?source=${source}`,
    reach: async (page, _, picks) => {
      const number = picks.index.articles.findIndex(({ id }) => id === picks.source) + 1;
      const named = words(picks.language, 'common')('numberedArticle').replace('{{number}}', String(number));
      await filterBy(page, picks, [named]);
    },
    left: ({ citations }, { source }) => citations.some(({ article }) => article === source),
  },
  {
    name: 'planned events',
    address: () => '?status=planned',
    reach: (page, _, picks) => filterBy(page, picks, [words(picks.language, 'common')('status.planned')]),
    left: ({ status }) => status === 'planned',
  },
  {
    name: 'a person and a topic',
    address: ({ person, topic }) => `?person=${person}&topic=${topic}`,
    reach: (page, _, picks) =>
      filterBy(page, picks, [nameOf(picks, 'topics', picks.topic), nameOf(picks, 'people', picks.person)]),
    left: ({ people, topics }, { person, topic }) => people.includes(person) && topics.includes(topic),
  },
  {
    name: 'a place, from an event',
    address: ({ event }) => `e/${event.id}/?place=${event.places[0]}`,
    reach: async (_, reader, picks) => {
      await reader.rowOf(picks.event).click();
      const name = nameOf(picks, 'places', picks.event.places[0] ?? '');
      await reader.eventPanel.getByRole('button', { name }).click();
    },
    seen: eventIsOpen,
  },
  {
    name: 'words searched for',
    address: ({ word }) => `?q=${encodeURIComponent(word)}`,
    reach: (page, _, picks) => search(page, picks, picks.word),
    seen: (_, reader, { event }) => expect(reader.rowOf(event)).toBeVisible(),
  },
  {
    name: 'words and a status',
    address: ({ word, event }) => `?status=${event.status}&q=${encodeURIComponent(word)}`,
    reach: async (page, _, picks) => {
      await filterBy(page, picks, [words(picks.language, 'common')(`status.${picks.event.status}`)]);
      await search(page, picks, picks.word);
    },
    seen: (_, reader, { event }) => expect(reader.rowOf(event)).toBeVisible(),
  },
  {
    name: 'lanes by person',
    address: () => '?group=person',
    reach: (page, _, picks) => groupBy(page, picks, 'person'),
    seen: laneIs('person'),
  },
  {
    name: 'lanes by article',
    address: () => '?group=source',
    reach: (page, _, picks) => groupBy(page, picks, 'source'),
    seen: laneIs('source'),
  },
  {
    name: 'no lanes',
    address: () => '?group=none',
    reach: (page, _, picks) => groupBy(page, picks, 'none'),
    seen: laneIs('none'),
  },
  {
    name: 'the list',
    address: () => '?view=list',
    reach: (page, _, picks) => showList(page, picks),
    left: () => true,
  },
  {
    name: 'an event beside the list',
    address: ({ event }) => `e/${event.id}/?view=list`,
    reach: async (page, reader, picks) => {
      await showList(page, picks);
      await reader.rowOf(picks.event).click();
    },
    seen: eventIsOpen,
  },
  {
    name: 'an event beside a filtered list',
    address: ({ event }) => `e/${event.id}/?person=${event.people[0]}&view=list`,
    reach: async (page, reader, picks) => {
      await filterBy(page, picks, [nameOf(picks, 'people', picks.event.people[0] ?? '')]);
      await showList(page, picks);
      await reader.rowOf(picks.event).click();
    },
    left: ({ people }, { event }) => people.includes(event.people[0] ?? ''),
    seen: eventIsOpen,
  },
  {
    name: 'all at once',
    address: (picks) =>
      `${picks.other}/e/${picks.event.id}/?c=${second(picks).key}&topic=${picks.event.topics[0]}&status=${picks.event.status}&group=person`,
    reach: async (page, reader, picks) => {
      const status = words(picks.language, 'common')(`status.${picks.event.status}`);
      await filterBy(page, picks, [nameOf(picks, 'topics', picks.event.topics[0] ?? ''), status]);
      await groupBy(page, picks, 'person');
      await reader.rowOf(picks.event).click();
      await openSecond(reader, picks);
      await switchLanguage(page, picks);
    },
    seen: secondIsLit,
  },
];

/** The address below the site's root, as the bar shows it; the axis's window is tested apart. */
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

test.describe('P5 what you see is a link @any-corpus', () => {
  for (const state of STATES) {
    test(`${state.name}: reached, read from the bar, opened cold`, async ({ page, reader, site }) => {
      const picks = pick(site.index);
      const address = state.address(picks);
      await reader.openSite();
      await state.reach(page, reader, picks);
      await expect.poll(() => shown(page, site.url)).toBe(address);
      await expectSeen(page, reader, picks, state);

      const fresh = await page.context().newPage();
      await fresh.goto(site.url + address);
      const newcomer = reader.on(fresh);
      await expectSeen(fresh, newcomer, picks, state);
      expect(shown(fresh, site.url)).toBe(address);
      expect(address, 'ASCII').toMatch(/^[\x20-\x7e]*$/);
      await fresh.close();
    });
  }

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

  test('a retired id leads on', async ({ page, reader, site }) => {
    const retired = site.index.retired.filter(({ to }) => site.index.events.some(({ id }) => id === to));
    for (const { id, to } of retired) {
      await page.goto(`e/${id}/`);
      await expect(reader.eventPanel).toHaveAttribute('data-event', to);
      await expect.poll(() => shown(page, site.url)).toBe(`e/${to}/`);
    }
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
});
