import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { sampleCitation, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
import { LIMITS, writeSitemap } from './sitemap.ts';

const ADDRESS = 'https://example.org/a/';

interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@rel': string; '@hreflang': string; '@href': string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

/** Read as a search engine does. */
function urlsIn(xml = ''): Url[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = parser.parse(xml);
  expect(urlset['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset['@xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
  return urlset.url;
}

const person = { id: 'salma', name: { en: 'Salma' }, spellings: [] };
const topic = { id: 'trade', name: { en: 'Trade' }, spellings: [] };
const index = sampleIndex({
  updated: '2025-06-03',
  people: [person],
  topics: [topic],
  events: [
    sampleEvent('arrival', { topics: ['trade'] }),
    sampleEvent('talks', {
      people: ['salma'],
      topics: ['trade'],
      citations: [sampleCitation('talks-cited', { article: 'another-article' })],
      history: [
        { on: '2025-01-01', what: 'added' },
        { on: '2025-06-03', what: 'corrected', note: { en: 'The day.' } },
      ],
    }),
    sampleEvent('return', { history: [{ on: '2025-02-01', what: 'added' }] }),
  ],
  retired: [{ id: 'old', to: 'talks' }],
});

const files = writeSitemap(index, ADDRESS);
const urls = urlsIn(files.get('sitemap.xml'));
const url = (path: string) => urls.find(({ loc }) => loc === ADDRESS + path);

describe('the sitemap', () => {
  test('names every page in every language once, and none that only leads on', () => {
    const pages = ['', 'e/arrival/', 'e/talks/', 'e/return/', 'person/salma/', 'topic/trade/'];
    const all = [...pages, 'article/first-article/', 'method/'];
    const expected = ['', 'en/'].flatMap((prefix) => all.map((path) => ADDRESS + prefix + path));
    expect(urls.map(({ loc }) => loc).sort()).toEqual(expected.sort());
  });

  test.each(['', 'e/talks/', 'person/salma/', 'article/first-article/', 'method/'])(
    '%s names its other languages, and both say the same',
    (path) => {
      const expected = [
        ['ar', ADDRESS + path],
        ['en', `${ADDRESS}en/${path}`],
        ['x-default', ADDRESS + path],
      ];
      for (const one of [url(path), url(`en/${path}`)]) {
        const links = one?.['xhtml:link'] ?? [];
        expect(links.map((link) => [link['@hreflang'], link['@href']])).toEqual(expected);
        expect(links.every((link) => link['@rel'] === 'alternate')).toBe(true);
      }
    },
  );

  test.each([
    ['', '2025-06-03'],
    ['method/', '2025-06-03'],
    ['e/arrival/', '2025-01-01'],
    ['e/talks/', '2025-06-03'],
    ['en/e/return/', '2025-02-01'],
    ['person/salma/', '2025-06-03'],
    ['topic/trade/', '2025-06-03'],
    // What cites it was last changed then; the talks are told by another.
    ['article/first-article/', '2025-02-01'],
  ])('%s was last changed on %s, by the history', (path, day) => {
    expect(url(path)?.lastmod).toBe(day);
  });

  test('an article that nothing cites has no day', () => {
    const alone = writeSitemap(sampleIndex({ events: [] }), ADDRESS);
    const found = urlsIn(alone.get('sitemap.xml')).find(({ loc }) => loc.includes('article/'));
    expect(found).toBeDefined();
    expect(found?.lastmod).toBeUndefined();
  });

  test('events beyond the limit have no page to be named', () => {
    const { site } = index;
    const limited = writeSitemap({ ...index, site: { ...site, prerenderLimit: 1 } }, ADDRESS);
    const events = urlsIn(limited.get('sitemap.xml')).filter(({ loc }) => /[/?]e[/=]/.test(loc));
    expect(events.map(({ loc }) => loc)).toEqual([`${ADDRESS}e/arrival/`, `${ADDRESS}en/e/arrival/`]);
  });

  test('robots.txt names it and forbids nothing', () => {
    const lines = (files.get('robots.txt') ?? '').split('\n');
    expect(lines).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  });
});

describe('a sitemap too long for one file', () => {
  test.each([
    ['addresses', { ...LIMITS, addresses: 5 }],
    ['bytes', { ...LIMITS, bytes: 2000 }],
  ])('is parted by %s, and an index names the parts', (_what, limits) => {
    const parted = writeSitemap(index, ADDRESS, limits);
    const { sitemapindex } = parser.parse(parted.get('sitemap.xml') ?? '');
    const names: string[] = sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc);
    expect(names.length).toBeGreaterThan(2);
    const parts = names.map((name) => parted.get(name.replace(ADDRESS, '')) ?? '');
    for (const part of parts) {
      expect(urlsIn(part).length).toBeLessThanOrEqual(limits.addresses);
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limits.bytes);
    }
    expect(parts.flatMap((part) => urlsIn(part))).toEqual(urls);
  });

  test('the limits are those of the protocol, and a file may reach them', () => {
    expect(LIMITS).toEqual({ addresses: 50_000, bytes: 52_428_800 });
    const names = (addresses: number) => [...writeSitemap(index, ADDRESS, { ...LIMITS, addresses }).keys()];
    expect(names(urls.length)).toEqual(['sitemap.xml', 'robots.txt']);
    expect(names(urls.length - 1)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml', 'robots.txt']);
  });
});
