import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/core/dates/read-when.ts';
import { indexSchema, type Status } from '../../src/core/model/published.ts';
import { eventCard, indexCard } from '../cards/card-text.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import { inRoot } from '../project.mjs';
import { headOf } from './head.ts';
import { sampleCitation, sampleEvent, sampleIndex } from './sample-index.ts';
import { sitePages } from './site-pages.ts';
import { speechOf } from './speech.ts';

const ADDRESS = 'https://timeline.example.org/';

/** Every page's head, as a reader of linked data finds it. */
function heads(index: ReturnType<typeof sampleIndex>, address: string | null = null) {
  const { languages } = index.site;
  return sitePages(index, languages).flatMap((page) => {
    if (page.kind === 'moved') return [];
    const $ = load(headOf(page, speechOf(page.language, languages, index), address));
    return [{ page, $, data: JSON.parse($('script[type="application/ld+json"]').text()) }];
  });
}

/** All nodes of a tree. */
function nodes(tree: unknown): Record<string, unknown>[] {
  if (Array.isArray(tree)) return tree.flatMap(nodes);
  if (typeof tree !== 'object' || tree === null) return [];
  return [tree as Record<string, unknown>, ...Object.values(tree).flatMap(nodes)];
}

const when = (edtf: string) => {
  const read = readWhen(edtf);
  if (!read) throw new Error(edtf);
  return read;
};
const dated = (edtf: string | null, status: Status = 'happened') => {
  const event = sampleEvent('talks', { when: edtf === null ? null : when(edtf), status });
  return heads(sampleIndex({ events: [event] })).find(({ page }) => page.kind === 'event')?.data;
};

describe('the dates of an event, for machines', () => {
  test.each([
    ['2022-01-19', { startDate: '2022-01-19', endDate: '2022-01-19' }, '2022-01-19'],
    ['2022-01-19/2022-01-20', { startDate: '2022-01-19', endDate: '2022-01-20' }, '2022-01-19/2022-01-20'],
    // A month never becomes a day, nor one of several days one day, nor about a day that day.
    ['2015-11', {}, '2015-11'],
    ['2021', {}, '2021'],
    ['2021-03/2021-05', {}, '2021-03/2021-05'],
    // What ISO 8601-1 cannot say is no schema.org date: it stands as EDTF alone.
    ['2022-01-19~/2022-01-25~', {}],
    ['198X', {}],
    ['[2025-07-17,2025-07-21]', {}],
    ['[2025-07-20..2025-07-31]', {}],
    ['2025-09-01~', {}],
    ['1982~/..', {}],
    ['/2025-07', {}],
  ])('%s', (edtf, days, coverage?: string) => {
    const { mainEntity, temporalCoverage, temporal } = dated(edtf);
    const { startDate, endDate } = mainEntity;
    expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...days });
    expect([mainEntity.edtf, temporal]).toEqual([edtf, edtf]);
    expect(temporalCoverage).toBe(coverage);
  });

  test('an undated report has none', () => {
    const data = dated(null);
    expect(JSON.stringify(data.mainEntity)).not.toMatch(/\d{4}/);
    expect(data).not.toHaveProperty('temporalCoverage');
    expect(data).not.toHaveProperty('temporal');
  });
});

/** Whatever schema.org or Dublin Core would take for the time at which a thing itself was. */
const OWN_TIMES = [
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'edtf',
  'dateCreated',
  'datePublished',
  'eventStatus',
];

/** Days that are sure; a month, a year, a season; one of several; about, and open at an end. */
const DATES: readonly [edtf: string | null, day?: string | undefined, coverage?: string][] = [
  ['2022-01-19', '2022-01-19', '2022-01-19'],
  ['2022-01-19/2022-01-20', undefined, '2022-01-19/2022-01-20'],
  ['2022-01', undefined, '2022-01'],
  ['2022', undefined, '2022'],
  ['2022-33'],
  ['202X'],
  ['[2022-01-19,2022-01-26]'],
  ['[2022-01-19..2022-01-26]'],
  ['2022-01-19~'],
  ['2022-01-19/..', undefined, '2022-01-19/..'],
  ['/2022-01-19'],
  [null],
];

describe.each(DATES)('of a date %s', (edtf, day, coverage) => {
  const timesOf = (node: Record<string, unknown>) =>
    Object.fromEntries(
      [...OWN_TIMES, 'temporal', 'temporalCoverage', 'scheduledTime'].flatMap((key) =>
        key in node ? [[key, node[key]]] : [],
      ),
    );
  const said = edtf === null ? {} : { temporal: edtf };
  test.each([
    ['planned', 'PlanAction', { ...said, ...(day !== undefined && { scheduledTime: day }) }],
    ['claimed', 'Claim', { ...said, ...(coverage !== undefined && { temporalCoverage: coverage }) }],
  ] as const)('what is %s is no event and was at no time: it speaks of one', (status, type, times) => {
    const { mainEntity } = dated(edtf, status);
    expect(mainEntity['@type']).toBe(type);
    expect(timesOf(mainEntity)).toEqual(times);
    expect(nodes(mainEntity)).toHaveLength(1);
    expect(nodes(dated(edtf, status)).filter((node) => node['@type'] === 'Event')).toEqual([]);
  });

  test('what happened was then, and on a day only where the day is known', () => {
    const { mainEntity } = dated(edtf);
    expect(mainEntity['@type']).toBe('Event');
    const [startDate, endDate = startDate] = coverage?.match(/\d{4}-\d{2}-\d{2}(?!.*\.\.)/g) ?? [];
    expect(timesOf(mainEntity)).toEqual(
      edtf === null ? {} : { edtf, ...(startDate !== undefined && { startDate, endDate }) },
    );
  });

  test.each(['happened', 'planned', 'claimed'] as const)('the page of what %s covers that time', (status) => {
    expect(timesOf(dated(edtf, status))).toEqual({
      ...said,
      ...(coverage !== undefined && { temporalCoverage: coverage }),
    });
  });
});

test('the date that a quote tells of is Dublin Core’s coverage, typed as EDTF', () => {
  const { '@context': context } = dated('[2025-07-17,2025-07-21]');
  expect(context[1].temporal).toEqual({
    '@id': 'http://purl.org/dc/terms/temporal',
    '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
  });
});

describe('of the repository’s own corpus', () => {
  const file = readFileSync(inRoot('public', 'data', 'index.json'), 'utf8');
  const index = indexSchema.parse(JSON.parse(file));
  const all = heads(index);

  test('each page of an event has its date as EDTF, and a day only where the data has one', () => {
    for (const { page, data } of all) {
      if (page.kind !== 'event') continue;
      const { when: known, status } = page.event;
      const own = status === 'happened' ? 'edtf' : 'temporal';
      expect(data.mainEntity[own], page.path).toBe(known?.edtf);
      expect(data.mainEntity, page.path).not.toHaveProperty(own === 'edtf' ? 'temporal' : 'edtf');
      const isDay = known?.form === 'day' || (known?.form === 'span' && known.precision === 'day');
      const isSure = isDay && !known.approximate && status === 'happened';
      expect(data.mainEntity.startDate, page.path).toBe(isSure ? known.earliest : undefined);
      expect(data.mainEntity.endDate, page.path).toBe(isSure ? known.latest : undefined);
    }
  });

  test('each has all its quotes to the letter, each with its article and the date it tells of', () => {
    for (const { page, data } of all) {
      if (page.kind !== 'event') continue;
      const quotes = data.citation.map((one: Record<string, unknown>) => [one.text, one.temporal]);
      expect(quotes, page.path).toEqual(page.event.citations.map((one) => [one.exact, one.when?.edtf]));
      // The words are as old as their article: Dublin Core's own date is not theirs to have.
      for (const one of data.citation) expect(one, page.path).not.toHaveProperty('edtf');
    }
  });

  test('a missing title or publisher stays missing, and a publication day that is one of several too', () => {
    for (const { data } of all)
      for (const node of nodes(data).filter((one) => one['@type'] === 'Article')) {
        const article = index.articles.find(({ id }) => id === node.identifier);
        expect(node.name).toBe(article?.title ?? undefined);
        expect('publisher' in node).toBe(article?.publisher !== null);
        expect('datePublished' in node).toBe(article?.published.form === 'day');
        expect(node.issued).toBe(article?.published.edtf);
      }
  });

  test('nothing in it is an address where none is known', () => {
    for (const { data, page } of all)
      for (const node of nodes(data))
        if (!('edtf' in node && '@id' in node)) expect(node.url, page.path).toBe(undefined);
  });
});

test('an article is at its publisher’s, where the editors know its page, whether or not ours has an address', () => {
  const [article] = sampleIndex().articles;
  if (article === undefined) throw new Error('no articles');
  const url = 'https://lantern.example.org/news?edition=evening';
  const urlsOf = (more: { url?: string }, address: string | null) =>
    heads(sampleIndex({ articles: [{ ...article, ...more }] }), address).flatMap(({ data }) =>
      nodes(data).flatMap((node) => (node['@type'] === 'Article' ? [node.url] : [])),
    );
  for (const address of [ADDRESS, null]) {
    expect(new Set(urlsOf({ url }, address))).toEqual(new Set([url]));
    expect(new Set(urlsOf({}, address))).toEqual(new Set([undefined]));
  }
});

describe('with an address', () => {
  const index = sampleIndex({ events: [sampleEvent('talks')] });
  const of = (path: string) => {
    const found = heads(index, ADDRESS).find(({ page }) => page.path === path);
    if (!found) throw new Error(path);
    return found;
  };

  test('a page says its own, and where it stands in other languages', () => {
    const { $, data } = of('en/e/talks/');
    expect($('link[rel="canonical"]').attr('href')).toBe(`${ADDRESS}en/e/talks/`);
    const alternates = $('link[rel="alternate"][hreflang]').toArray();
    expect(alternates.map((one) => [$(one).attr('hreflang'), $(one).attr('href')])).toEqual([
      ['ar', `${ADDRESS}e/talks/`],
      ['en', `${ADDRESS}en/e/talks/`],
      ['x-default', `${ADDRESS}e/talks/`],
    ]);
    expect(data.url).toBe(`${ADDRESS}en/e/talks/`);
  });

  test.each([
    ['', 'website', 'cards/ar/index.png'],
    ['en/', 'website', 'cards/en/index.png'],
    ['e/talks/', 'article', 'cards/ar/talks.png'],
    ['en/article/first-article/', 'article', 'cards/en/index.png'],
  ])('%j unfurls with a card', (path, type, card) => {
    const { $ } = of(path);
    const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
    expect(property('url')).toBe(ADDRESS + path);
    expect(property('type')).toBe(type);
    expect(property('image')).toBe(ADDRESS + card);
    expect([property('image:width'), property('image:height')]).toEqual(['1200', '630']);
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  });
});

test.each(['en/', 'en/person/minister/', 'en/topic/talks/', 'en/article/first-article/'])(
  'the card of %j is that of the first page, and is described as that',
  (path) => {
    const people = [{ id: 'minister', name: { en: 'The minister' }, spellings: [] }];
    const topics = [{ id: 'talks', name: { en: 'Talks' }, spellings: [] }];
    const index = sampleIndex({
      people,
      topics,
      events: [sampleEvent('arrival', { people: ['minister'], topics: ['talks'] })],
    });
    const found = heads(index, ADDRESS).find(({ page }) => page.path === path);
    const alt = found?.$('meta[property="og:image:alt"]').attr('content');
    const { headline, about } = indexCard(speechOf('en', index.site.languages, index));
    expect(alt).toBe(`${headline}: ${about}`);
  },
);

test.each([
  [
    'en',
    'Headline talks · Wednesday 19 January 2022 ≠ Article 1: 20 Jan 2022 · The sources disagree on the place · «وصل الوزير أمس.» · ' +
      'Unofficial translation: The minister arrived yesterday. · Article 1 of 1 · ',
  ],
  [
    'ar',
    'عنوان talks · الأربعاء 19 يناير 2022 ≠ المقال 1: 20 يناير 2022 · المصادر لا تتفق على المكان · «وصل الوزير أمس.» · المقال 1 من 1 · ',
  ],
])('the card of a disputed event is described in %s with all that is on it', (language, said) => {
  const citations = [sampleCitation('a'), sampleCitation('b', { when: when('2022-01-20') })];
  const disagreements = [
    { point: 'date' as const, sides: [['a'], ['b']] },
    { point: 'place' as const, sides: [['a'], ['b']] },
  ];
  const event = sampleEvent('talks', { when: when('[2022-01-19,2022-01-20]'), citations, disagreements });
  const index = sampleIndex({ events: [event] });
  const found = heads(index, ADDRESS).find(({ page }) => page.kind === 'event' && page.language === language);
  const alt = found?.$('meta[property="og:image:alt"]').attr('content') ?? '';
  expect(alt.slice(0, said.length)).toBe(said);
  expect(alt).toContain(eventCard(event, speechOf(language, index.site.languages, index)).source.title);
});

test.each([
  ['planned', when('2022-01-19'), 'Headline talks · Planned · Wednesday 19 January 2022 · '],
  ['claimed', null, 'Headline talks · Claimed · Undated · '],
] as const)('the description of a card says that it is %s', (status, day, said) => {
  const citations = [sampleCitation('a', { status, when: day })];
  const index = sampleIndex({ events: [sampleEvent('talks', { status, when: day, citations })] });
  const $ = heads(index, ADDRESS).find(({ page }) => page.path === 'en/e/talks/')?.$;
  expect($?.('meta[property="og:image:alt"]').attr('content')).toMatch(new RegExp(`^${said}`));
});

test('card, its description, the page’s and the feed quote the same words: those that give the date', () => {
  const plain = sampleCitation('told-first', { exact: 'قيل إنه وصل.', translation: {}, when: null });
  const dating = sampleCitation('says-the-day', { exact: 'وصل الوزير الأربعاء.', translation: {} });
  const event = sampleEvent('talks', { citations: [plain, dating] });
  const index = sampleIndex({ events: [event] });
  const quoted = eventCard(event, speechOf('en', index.site.languages, index)).quote.exact;
  expect(quoted).toBe(dating.exact);
  const $ = heads(index, ADDRESS).find(({ page }) => page.path === 'en/e/talks/')?.$;
  const property = (name: string) => $?.(`meta[property="${name}"]`).attr('content');
  expect(property('og:description')).toMatch(new RegExp(`· ${quoted}$`));
  expect(property('og:image:alt')).toContain(` · «${quoted}» · `);
  const feed = JSON.parse(writeFeeds(index, ADDRESS).get('en/feed.json') ?? '');
  expect(load(feed.items[0].content_html)('blockquote').text()).toBe(quoted);
});

describe('without an address', () => {
  test.each(heads(sampleIndex()).map(({ page, $ }) => [page.path, $] as const))(
    '%j says nothing absolute, and still what it is',
    (_path, $) => {
      expect($('link[rel="canonical"], link[hreflang]').length).toBe(0);
      expect($('meta[property="og:url"], meta[property^="og:image"], meta[name="twitter:card"]').length).toBe(
        0,
      );
      for (const name of ['title', 'description', 'type', 'site_name', 'locale'])
        expect($(`meta[property="og:${name}"]`).attr('content'), name).toBeTruthy();
    },
  );

  test('a quote in another language is described by its translation, marked as unofficial', () => {
    const citation = sampleCitation('talks-cited', { status: 'planned' });
    const event = sampleEvent('talks', { status: 'planned', citations: [citation] });
    const described = heads(sampleIndex({ events: [event] })).map(({ $ }) =>
      $('meta[property="og:description"]').attr('content'),
    );
    expect(described).toContain('مرتقب · الأربعاء 19 يناير 2022 · وصل الوزير أمس.');
    expect(described).toContain(
      'Planned · Wednesday 19 January 2022 · Unofficial translation: The minister arrived yesterday.',
    );
  });
});
