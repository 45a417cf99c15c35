import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import { expect } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** What the states below are made of, chosen from whatever corpus is served. */
export interface Picks {
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

export interface State {
  name: string;
  /** Below the root of the reader's language. */
  address: (picks: Picks) => string;
  /** The reader chose the other language on the way: below the root of that. */
  inOther?: boolean;
  /** The axis was moved: the days that it shows stand in the link too. */
  moved?: boolean;
  /** What a reader does, from the opening view, to come there. */
  reach: (page: Page, reader: Reader, picks: Picks) => Promise<void>;
  /** The events that are left, where not all. */
  left?: (event: TimelineEvent, picks: Picks) => boolean;
  seen?: (page: Page, reader: Reader, picks: Picks) => Promise<void>;
}

/** @param language the reader's; the site's first where none is given */
export function pick(index: TimelineIndex, language = index.site.languages[0] ?? ''): Picks {
  const other = index.site.languages.find((tag) => tag !== language && tag !== index.site.languages[0]) ?? '';
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

export const nameOf = (picks: Picks, facet: 'people' | 'topics' | 'places', id: string) =>
  picks.index[facet].find((one) => one.id === id)?.name[picks.language] ?? '';

/** Opens the filters, ticks each box, closes them. */
/** @param match of the two ways to read several people */
export async function filterBy(
  page: Page,
  { language }: Picks,
  names: string[],
  match?: string,
): Promise<void> {
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
  if (match !== undefined) await page.getByRole('radio', { name: match, exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
}

async function search(page: Page, { language }: Picks, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: words(language, 'search')('label') }).fill(typed);
  await page.keyboard.press('Escape');
}

/** By its role: the lanes of the axis bear the same word in Russian. */
const lanes = (page: Page, { language }: Picks) =>
  page.getByRole('combobox', { name: words(language, 'common')('group.label') });

export async function groupBy(page: Page, picks: Picks, group: string): Promise<void> {
  await lanes(page, picks).selectOption(group);
}

const showList = (page: Page, { language }: Picks) =>
  page.getByRole('link', { name: words(language, 'common')('showList'), exact: true }).click();
export async function switchLanguage(page: Page, { other }: Picks): Promise<void> {
  await page.locator('[data-opens="settings"]').click();
  await page.locator(`a[hreflang="${other}"]`).click();
  await page.keyboard.press('Escape');
}
export const second = ({ event }: Picks) => event.citations[1] as TimelineEvent['citations'][number];
export const openSecond = (reader: Reader, picks: Picks) =>
  reader.citation(second(picks)).getByRole('link').last().click();

const eventIsOpen = async (_: Page, reader: Reader, { event }: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  await reader.expectLit(event.citations[0] as TimelineEvent['citations'][number]);
};
const secondIsLit = async (_: Page, reader: Reader, picks: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', picks.event.id);
  await reader.expectLit(second(picks));
};
/** Nears the axis, and waits until it stands still: the address follows it. */
async function zoomIn(page: Page, { language }: Picks): Promise<void> {
  const where = async () => `${page.url()} ${await page.locator('[data-window]').textContent()}`;
  let last = '';
  let still = 0;
  const standsStill = async () => {
    const now = await where();
    still = now === last ? still + 1 : 0;
    last = now;
    return still;
  };
  // The selected event is still being brought into view.
  await expect.poll(standsStill, { intervals: [400] }).toBeGreaterThanOrEqual(2);
  const before = page.url();
  await page.getByRole('button', { name: words(language, 'timeline')('zoomIn'), exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(standsStill, { intervals: [400] }).toBeGreaterThanOrEqual(2);
}
const laneIs = (group: string) => async (page: Page, _: Reader, picks: Picks) => {
  await expect(lanes(page, picks)).toHaveValue(group);
};

export const STATES: State[] = [
  { name: 'nothing chosen', address: () => '', reach: async () => {} },
  {
    name: 'the other language',
    address: () => '',
    inOther: true,
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
    address: (picks) => `e/${picks.event.id}/?c=${second(picks).key}`,
    inOther: true,
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
    name: 'two people together',
    address: ({ person, person2 }) => `?person=${person},${person2}&people=all`,
    reach: async (page, _, picks) => {
      const names = [picks.person, picks.person2].map((id) => nameOf(picks, 'people', id));
      await filterBy(page, picks, names, words(picks.language, 'filters')('people.all'));
    },
    left: ({ people }, { person, person2 }) => people.includes(person) && people.includes(person2),
  },
  {
    name: 'what the sources disagree on, known to the day',
    address: () => '?precision=day&disagree=yes',
    reach: (page, _, picks) =>
      filterBy(page, picks, [
        words(picks.language, 'common')('knownTo.day'),
        words(picks.language, 'filters')('disagree'),
      ]),
    left: ({ when, disagreements }) => when?.precision === 'day' && disagreements.length > 0,
  },
  {
    name: 'another calendar',
    address: () => '?calendar=hijri',
    reach: async (page, _, picks) => {
      await page.locator('[data-opens="settings"]').click();
      await page.getByRole('radio', { name: words(picks.language, 'settings')('calendar.hijri') }).check();
      await page.keyboard.press('Escape');
    },
    seen: async (page, _, { language }) => {
      await page.locator('[data-opens="settings"]').click();
      const hijri = words(language, 'settings')('calendar.hijri');
      await expect(page.getByRole('radio', { name: hijri })).toBeChecked();
    },
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
      const said = new Intl.NumberFormat(picks.language === 'fa' ? 'fa' : 'en').format(number);
      const named = words(picks.language, 'common')('numberedArticle').replace('{{number}}', said);
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
    name: 'a window of the axis',
    address: () => '',
    moved: true,
    reach: (page, _, picks) => zoomIn(page, picks),
  },
  {
    name: 'a window of the axis with an event',
    address: ({ event }) => `e/${event.id}/`,
    moved: true,
    reach: async (page, reader, picks) => {
      await reader.rowOf(picks.event).click();
      await eventIsOpen(page, reader, picks);
      await zoomIn(page, picks);
    },
    seen: eventIsOpen,
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
      `e/${picks.event.id}/?c=${second(picks).key}&topic=${picks.event.topics[0]}&status=${picks.event.status}&group=person`,
    inOther: true,
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
