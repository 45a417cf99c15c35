import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './csp.ts';
import { sampleCitation, sampleEvent, sampleIndex } from './sample-index.ts';
import { drawSample, SAMPLE_SHELL, samplePages } from './sample-pages.ts';
import { writePages } from './write-pages.ts';

const index = sampleIndex({ retired: [{ id: 'old', to: 'talks' }] });
const draw = await drawSample(index);
const files = await samplePages(index, { draw });
const named = (id: string) => ({ id, name: { en: id }, spellings: [] });
const wide = sampleIndex({
  people: [named('minister')],
  topics: [named('visits')],
  events: [sampleEvent('arrival', { people: ['minister'], topics: ['visits'] })],
});
const wideFiles = await samplePages(wide);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const page = (path: string) => load(files.get(path) ?? '');

describe('every page', () => {
  test.each(pages)('%s is under the policy, and nothing in it needs an exception', (_path, html) => {
    const $ = load(html);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(CONTENT_SECURITY_POLICY);
    // A policy in a meta element holds only for what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link|<style/));
    expect($('script:not([src]):not([type="application/ld+json"]), style, [style]').length).toBe(0);
    const attributes = $('*')
      .toArray()
      .flatMap((one) => ('attribs' in one ? Object.entries(one.attribs) : []));
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'src' || name === 'href') expect(value).not.toMatch(/^(?:javascript:|(?:https?:)?\/\/)/i);
    }
  });

  test.each([
    ['index.html', './'],
    ['en/index.html', '../'],
    ['e/talks/index.html', '../../'],
    ['article/first-article/index.html', '../../'],
    ['en/e/talks/index.html', '../../../'],
    ['en/e/old/index.html', '../../../'],
    ['404.html', '/'],
  ])('%s finds the root at %s', (path, root) => {
    const $ = page(path);
    expect($('meta[name="app-root"]').attr('content')).toBe(root);
    expect($('script[src]').attr('src')).toBe(`${root}assets/app.js`);
    expect($('link[rel="stylesheet"]').first().attr('href')).toBe(`${root}assets/app.css`);
  });

  test.each([
    ['index.html', 'ar', 'rtl', 'سَنَد – سَنَد'],
    ['en/index.html', 'en', 'ltr', 'Sanad – Sanad'],
    ['e/talks/index.html', 'ar', 'rtl', 'عنوان talks – سَنَد'],
    ['en/e/talks/index.html', 'en', 'ltr', 'Headline talks – Sanad'],
    ['404.html', 'ar', 'rtl', 'لا صفحة في هذا العنوان'],
  ])('%s is in %s (%s) and called %s', (path, language, direction, title) => {
    const $ = page(path);
    expect([$('html').attr('lang'), $('html').attr('dir')]).toEqual([language, direction]);
    expect($('title').text()).toBe(title);
  });
});

describe('the first page, without JavaScript', () => {
  const noscript = (path: string) => load(page(path)('noscript').html() ?? '');

  test('links to every event, and to the site in its other languages', () => {
    const $ = noscript('en/index.html');
    const links = (within: string) =>
      $(within)
        .toArray()
        .map((link) => $(link).attr('href'));
    expect(links('ol a')).toEqual(index.events.map(({ id }) => `../en/e/${id}/`));
    expect(links('nav a')).toEqual(['../en/method/', '../']);
  });

  test('planned and claimed are never said as if they had happened', () => {
    const $ = noscript('en/index.html');
    const strong = $('strong').toArray();
    expect(strong.map((one) => $(one).text())).toEqual(['Planned', 'Claimed']);
  });
});

describe('what needs a script is said of', () => {
  const QUOTES = 'this page gives what the sources say, verbatim.';
  const LISTS = 'this page lists the events, and each leads to the words of its sources.';

  test.each([
    ['en/e/arrival/', QUOTES],
    ['en/article/first-article/', QUOTES],
    ['en/person/minister/', LISTS],
    ['en/topic/visits/', LISTS],
    ['en/', LISTS],
  ])('%s: what it has, and nothing else', (path, said) => {
    const html = wideFiles.get(`${path}index.html`) ?? '';
    const text = load(html, { scriptingEnabled: false })('body').text();
    expect(text).toContain(`The timeline and the search need JavaScript; ${said}`);
    expect(text).not.toContain(said === LISTS ? QUOTES : LISTS);
  });

  test('a first page with too many events to list promises no list', async () => {
    const site = await samplePages(sampleIndex({ events: [], articles: [] }), { draw });
    const text = load(site.get('en/index.html') ?? '', { scriptingEnabled: false })('body').text();
    expect(text).toContain('The timeline and the search need JavaScript.');
    expect(text).not.toContain(LISTS);
  });
});

describe('a retired address', () => {
  const ADDRESS = 'https://timeline.example.org/';
  // As robots and readers without scripts find it.
  const read = (from: Map<string, string>, path: string) =>
    load(from.get(`${path}index.html`) ?? '', { scriptingEnabled: false });

  test('sends readers without scripts on to where the event is now, at once and by a link', () => {
    const $ = read(files, 'en/e/old/');
    expect($('head meta[http-equiv="refresh"]').attr('content')).toBe('0; url=../../../en/e/talks/');
    expect($('body main a').attr('href')).toBe('../../../en/e/talks/');
    expect(files.get('e/talks/index.html')).not.toContain('http-equiv="refresh"');
  });

  test('is headed as what took its place, and names that as the page to keep', async () => {
    const site = await samplePages(index, { draw, address: ADDRESS });
    const headOf = (path: string) => {
      const $ = read(site, path);
      const meta = $('head meta[name="description"], head meta[property], head link[rel="canonical"]')
        .toArray()
        .map((one) => $(one).attr());
      return { title: $('title').text(), meta };
    };
    expect(headOf('en/e/old/')).toEqual(headOf('en/e/talks/'));
    const $ = read(site, 'en/e/old/');
    expect($('title').text()).toBe('Headline talks – Sanad');
    expect($('link[rel="canonical"]').attr('href')).toBe(`${ADDRESS}en/e/talks/`);
    expect($('meta[property="og:url"]').attr('content')).toBe(`${ADDRESS}en/e/talks/`);
    expect($('meta[property="og:image"]').attr('content')).toBe(`${ADDRESS}cards/en/talks.png`);
  });
});

test('the page for a wrong address speaks even where its scripts cannot be found', () => {
  expect(page('404.html')('#root main h1').text()).toBe('لا صفحة في هذا العنوان');
});

test('what editors and sources write stays text', async () => {
  const hostile = '</title></noscript></script><script>alert(1)</script> style="x" <mark $& $` "\'';
  const citation = sampleCitation('talks-cited', {
    exact: hostile,
    end: hostile.length,
    translation: { en: hostile },
  });
  const hostileIndex = sampleIndex({
    events: [sampleEvent('talks', { title: { ar: hostile, en: hostile }, citations: [citation] })],
  });
  for (const [path, html] of await samplePages(hostileIndex)) {
    if (!path.endsWith('.html')) continue;
    const $ = load(html);
    const scripts = $('script')
      .toArray()
      .map((one) => $(one).attr('src') ?? $(one).attr('type'));
    expect(
      scripts.filter((one) => !one?.endsWith('app.js') && one !== 'application/ld+json'),
      path,
    ).toEqual([]);
    expect($('title').length, path).toBe(1);
    if (!path.includes('e/talks/')) continue;
    expect($('[data-panel="event"] h2').text()).toBe(hostile);
    expect($('blockquote q').text()).toContain(hostile);
    expect(JSON.parse($('script[type="application/ld+json"]').text()).name).toBe(hostile);
  }
});

test('404.html is rooted where the site is said to be mounted', async () => {
  const mounted = await samplePages(index, { draw, base: '/x/y/' });
  expect(mounted.get('404.html')).toContain('src="/x/y/assets/app.js"');
});

test.each(['/', '/x/y/'])(
  '404.html under %s leads to the first page of each language, in its words',
  async (base) => {
    const { site } = index;
    const wide = sampleIndex({ site: { ...site, languages: ['ar', 'en', 'fa', 'ru'] } });
    const $ = load((await samplePages(wide, { draw: () => '', base })).get('404.html') ?? '');
    const links = $('#root main p a').toArray();
    expect(
      links.map((one) => [$(one).attr('lang'), $(one).attr('dir'), $(one).attr('href'), $(one).text()]),
    ).toEqual([
      ['ar', 'rtl', base, 'جميع الأحداث'],
      ['en', 'ltr', `${base}en/`, 'All events'],
      ['fa', 'rtl', `${base}fa/`, 'همهٔ رویدادها'],
      ['ru', 'ltr', `${base}ru/`, 'Все события'],
    ]);
  },
);

test('a shell without one of its places stops the build', () => {
  const shell = SAMPLE_SHELL.replace('name="app-root"', 'name="root"');
  const options = { base: '/', address: null, fonts: [], draw, drawing: '' };
  expect(() => [...writePages(shell, index, options)]).toThrow('app-root');
});
