import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, vi } from 'vitest';
import { indexSchema, type TimelineIndex } from '../../src/core/model/published.ts';
import { leadingCitation } from '../pages/leading-citation.ts';
import { sampleCitation, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
import { inRoot } from '../project.mjs';
import { writeFeeds } from './write-feeds.ts';

const ADDRESS = 'https://timeline.example.org/two/';

interface Link {
  '@rel': string;
  '@href': string;
  '@type': string;
}

interface AtomEntry {
  id: string;
  title: string;
  link: Link[];
  updated: string;
  published: string;
  summary?: string;
  content: { '#text': string; '@type': string };
}

interface AtomFeed {
  id: string;
  title: string;
  updated: string;
  author: { name: string }[];
  link: Link[];
  entry: AtomEntry[];
}

/** As a reader's program has it: parsed by somebody else, entities resolved. */
function readAtom(xml = ''): AtomFeed {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
    htmlEntities: true,
  });
  return parser.parse(xml).feed;
}

const index = indexSchema.parse(JSON.parse(readFileSync(inRoot('public', 'data', 'index.json'), 'utf8')));
const changesOf = ({ events }: TimelineIndex) => events.flatMap(({ history }) => history);
const files = writeFeeds(index, ADDRESS);
const TAG = /^tag:timeline\.example\.org,\d{4}-\d{2}-\d{2}:\/two\/[\w/-]*$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

/** What the feed says of an event's date, without its markup. */
function datesIn(feed: AtomFeed, event: string): string {
  const entry = feed.entry.findLast(({ id }) => id.includes(`/${event}/`));
  return load(entry?.content['#text'] ?? '')('div > p')
    .first()
    .text();
}

it('has two feeds for each language', () => {
  expect([...files.keys()].sort()).toEqual(
    ['', 'en/', 'fa/', 'ru/'].flatMap((folder) => [`${folder}feed.atom`, `${folder}feed.json`]).sort(),
  );
});

describe.each(['', 'en/', 'fa/', 'ru/'])('the feeds in /%s', (folder) => {
  const xml = files.get(`${folder}feed.atom`);
  const feed = readAtom(xml);
  const json = JSON.parse(files.get(`${folder}feed.json`) ?? '');

  it('Atom has what RFC 4287 demands of a feed', () => {
    expect(feed.id).toMatch(TAG);
    expect(feed.title).not.toBe('');
    expect(feed.updated).toBe(`${index.updated}T00:00:00Z`);
    expect(feed.author.map(({ name }) => name)).toEqual([expect.stringMatching(/\S/)]);
    const self = feed.link.filter((link) => link['@rel'] === 'self');
    expect(self.map((link) => link['@href'])).toEqual([`${ADDRESS}${folder}feed.atom`]);
    const alternate = feed.link.filter((link) => link['@rel'] === 'alternate');
    expect(alternate.map((link) => link['@href'])).toEqual([`${ADDRESS}${folder}`]);
  });

  it('Atom has what RFC 4287 demands of every entry, and each id once', () => {
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(TAG);
      expect(entry.title).not.toBe('');
      expect(entry.updated).toMatch(RFC_3339);
      expect(entry.published).toMatch(RFC_3339);
      expect(entry.link).toHaveLength(1);
      expect(entry.link[0]?.['@href']).toMatch(`${ADDRESS}${folder}e/`);
      expect(entry.content['@type']).toBe('html');
    }
    const ids = [feed.id, ...feed.entry.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('JSON Feed has what its version 1.1 demands', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.title).toBe(feed.title);
    expect(json.home_page_url).toBe(ADDRESS + folder);
    expect(json.feed_url).toBe(`${ADDRESS}${folder}feed.json`);
    expect(json.authors).toEqual(feed.author);
    for (const item of json.items) {
      expect(typeof item.id).toBe('string');
      expect(item.content_html).toMatch(/\S/);
      expect(item.date_published).toMatch(RFC_3339);
    }
    expect(Object.keys(json).filter((key) => key.startsWith('_'))).toEqual(['_sanad']);
    expect(json._sanad.data_version).toBe(index.dataVersion);
  });

  it('both tell the same changes, all of them, each with its words', () => {
    expect(feed.entry).toHaveLength(changesOf(index).length);
    expect(json.items.map((item: { id: string }) => item.id)).toEqual(feed.entry.map(({ id }) => id));
    expect(json.items.map((item: { content_html: string }) => item.content_html)).toEqual(
      feed.entry.map(({ content }) => content['#text']),
    );
    const language = folder.slice(0, 2) || 'ar';
    const notes = changesOf(index).flatMap(({ note }) => note?.[language] ?? []);
    expect(feed.entry.flatMap(({ summary }) => summary ?? []).toSorted()).toEqual(notes.toSorted());
    for (const { id, content } of feed.entry) {
      const event = index.events.find((one) => id.includes(`/${one.id}/`));
      const $ = load(content['#text']);
      expect($('blockquote').text()).toBe(event && leadingCitation(event)?.exact);
      expect($('script, style, [style]')).toHaveLength(0);
    }
  });
});

it('ids are of the event, the change and the language, and stay when headlines, pages and later changes change', () => {
  const idsOf = (of: TimelineIndex, folder = '') =>
    readAtom(writeFeeds(of, ADDRESS).get(`${folder}feed.atom`)).entry.map(({ id }) => id);
  const before = sampleIndex();
  const [first, ...others] = before.events;
  if (!first) throw new Error('the sample has no events');
  const corrected = { on: '2025-02-03', what: 'corrected', note: { ar: 'أ', en: 'a' } } as const;
  const later = sampleIndex({
    site: { ...before.site, prerenderLimit: 0 },
    updated: '2025-02-03',
    events: [...others, { ...first, title: { ar: 'عنوان آخر' }, history: [...first.history, corrected] }],
  });
  expect(idsOf(later).toSorted()).toEqual(
    [...idsOf(before), 'tag:timeline.example.org,2025-01-01:/two/ar/arrival/2'].toSorted(),
  );
  expect(idsOf(before).filter((id) => idsOf(before, 'en/').includes(id))).toEqual([]);
});

it('says planned, claimed and undated as such', () => {
  const feed = readAtom(writeFeeds(sampleIndex(), ADDRESS).get('en/feed.atom'));
  expect(datesIn(feed, 'return')).toBe('Planned · Tuesday 1 March 2022');
  expect(datesIn(feed, 'rumour')).toBe('Claimed · Undated');
});

it('names the source as far as it names itself, and links to its page where there is one', () => {
  const base = sampleIndex();
  const sourceIn = (changes: Partial<TimelineIndex['articles'][number]>) => {
    const articles = base.articles.map((article) => ({ ...article, ...changes }));
    const [entry] = readAtom(writeFeeds({ ...base, articles }, ADDRESS).get('en/feed.atom')).entry;
    const $ = load(entry?.content['#text'] ?? '');
    return [$('div > p').last().text(), $('cite').closest('a').attr('href')];
  };
  expect(sourceIn({})).toEqual([
    'Source: وصل الوزير (Untitled in the source · publisher not given)',
    undefined,
  ]);
  const url = 'https://paper.example.org/a?b=1&c=2';
  expect(sourceIn({ title: 'وصول', publisher: { en: 'The Paper' }, url })).toEqual([
    'Source: وصول (The Paper)',
    url,
  ]);
});

it('says every date of a disagreement', () => {
  const feed = readAtom(files.get('en/feed.atom'));
  const disputed = index.events.filter(({ disagreements }) =>
    disagreements.some(({ point }) => point === 'date'),
  );
  expect(disputed.length).toBeGreaterThan(0);
  for (const { id } of disputed) expect(datesIn(feed, id)).toContain(' ≠ ');
});

it('a hostile text stays text, in both', () => {
  const hostile = '<script>alert("&")</script> ]]> \u0000 \uD800 & ‏نص';
  const events = [
    sampleEvent('x', {
      title: { en: hostile },
      citations: [sampleCitation('y', { exact: hostile, translation: {} })],
    }),
  ];
  const site = { ...sampleIndex().site, title: { en: hostile } };
  const feeds = writeFeeds(sampleIndex({ site, events }), ADDRESS);
  const [entry] = readAtom(feeds.get('en/feed.atom')).entry;
  const readable = hostile.replaceAll(/[\0\uD800]/g, '\uFFFD');
  expect(entry?.title).toBe(`Added: ${readable}`);
  expect(load(entry?.content['#text'] ?? '')('blockquote p').text()).toBe(readable);
  expect(load(entry?.content['#text'] ?? '')('script')).toHaveLength(0);
  expect(JSON.parse(feeds.get('en/feed.json') ?? '').items[0].title).toBe(`Added: ${hostile}`);
});

it('is the same whenever it is written', () => {
  vi.useFakeTimers({ now: 0 });
  expect([...writeFeeds(index, ADDRESS)]).toEqual([...files]);
  vi.useRealTimers();
});

it('tells the newest hundred of a large corpus', () => {
  const events = Array.from({ length: 150 }, (_, n) =>
    sampleEvent(`event-${n}`, { history: [{ on: n < 50 ? '2024-01-01' : '2025-01-01', what: 'added' }] }),
  );
  const { entry } = readAtom(writeFeeds(sampleIndex({ events }), ADDRESS).get('feed.atom'));
  expect(entry).toHaveLength(100);
  expect(entry.every(({ updated }) => updated === '2025-01-01T00:00:00Z')).toBe(true);
});
