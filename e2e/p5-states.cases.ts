import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import {
  filterBy,
  groupBy,
  lanes,
  openSecond,
  search,
  showList,
  switchLanguage,
  zoomIn,
} from './fixtures/state-actions.ts';
import { nameOf, type Picks, second } from './fixtures/state-picks.ts';
import { expect } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

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

const eventIsOpen = async (_: Page, reader: Reader, { event }: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  await reader.expectLit(event.citations[0] as TimelineEvent['citations'][number]);
};
const secondIsLit = async (_: Page, reader: Reader, picks: Picks) => {
  await expect(reader.eventPanel).toHaveAttribute('data-event', picks.event.id);
  await reader.expectLit(second(picks));
};
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
