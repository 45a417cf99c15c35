import { compareDays } from '../../src/core/dates/day.ts';
import type { Change, Day, TimelineEvent, TimelineIndex } from '../../src/core/model/published.ts';
import { fill } from '../pages/interface-words.ts';
import { pathOf } from '../pages/site-pages.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { entryHtml } from './entry-html.ts';
import { feedPaths } from './feed-paths.ts';
import { feedWords } from './words.ts';

/** A feed before it is written in one of its two formats. */
export interface Feed {
  /** For ever the same: a reader's program knows the feed by it. */
  id: string;
  language: string;
  title: string;
  about: string;
  /** Who answers for it. */
  author: string;
  /** The page that it belongs to, absolute. */
  home: string;
  /** The feed's own addresses, absolute. */
  atom: string;
  json: string;
  updated: Day;
  dataVersion: string;
  entries: FeedEntry[];
}

/** One change of one event. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  html: string;
  /** What changed and why; a new event has none. */
  note: string | null;
  on: Day;
  what: Change['what'];
  event: TimelineEvent;
  tags: string[];
}

/** As many changes as a feed tells, the newest: older ones stand in the histories of their events. */
const ENTRIES = 100;

/** @param address where the site is published, absolute, with a slash at its end */
export function feedOf(speech: Speech, address: string): Feed {
  const { index, language, site } = speech;
  const words = feedWords(language);
  const name = spoken(index.site.title, language);
  const home = address + pathOf({ kind: 'home' }, language, site);
  const { atom, json } = feedPaths(speech);
  return {
    id: tagUri(home, firstDay(index)),
    language,
    title: fill(words.title, { site: name }),
    about: words.about,
    author: name,
    home,
    atom: address + atom,
    json: address + json,
    updated: index.updated,
    dataVersion: index.dataVersion,
    entries: newest(index).map((change) => entryOf(change, speech, address)),
  };
}

interface Told {
  event: TimelineEvent;
  /** Position in the history, which only ever grows. */
  n: number;
  change: Change;
}

/** Newest first; of one day in the order of the index. */
function newest({ events }: TimelineIndex): Told[] {
  return events
    .flatMap((event) => event.history.map((change, n) => ({ event, n, change })))
    .sort((a, b) => compareDays(b.change.on, a.change.on))
    .slice(0, ENTRIES);
}

function entryOf({ event, n, change }: Told, speech: Speech, address: string): FeedEntry {
  const { index, language, site } = speech;
  const { on, what, note } = change;
  const [added] = event.history;
  return {
    // Not from the page's address: that is another one once an event lies beyond the limit of pages.
    id: tagUri(`${address}${language}/${event.id}/${n + 1}`, added?.on ?? on),
    url: address + pathOf({ kind: 'event', id: event.id }, language, site),
    title: fill(feedWords(language).entry[what], { title: spoken(event.title, language) }),
    html: entryHtml(event, change, speech),
    note: note === undefined ? null : spoken(note, language),
    on,
    what,
    event,
    tags: index.topics
      .filter(({ id }) => event.topics.includes(id))
      .map(({ name }) => spoken(name, language)),
  };
}

/** RFC 4151: whoever has the host on that day names with it what nobody else can. */
function tagUri(address: string, day: Day): string {
  const { hostname, pathname } = new URL(address);
  return `tag:${hostname},${day}:${pathname}`;
}

function firstDay({ events, updated }: TimelineIndex): Day {
  const days = events.flatMap(({ history }) => history.map(({ on }) => on));
  return days.sort(compareDays)[0] ?? updated;
}
