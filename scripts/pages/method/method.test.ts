import { existsSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it, vi } from 'vitest';
import { inDigits } from '../../../src/app/i18n/numbers.ts';
import { RULES } from '../../../src/core/dates/rules/index.ts';
import { indexSchema, type TimelineIndex } from '../../../src/core/model/published.ts';
import { inRoot } from '../../project.mjs';
import { sampleIndex } from '../sample-index.ts';
import { writeMethod } from './write-method.ts';

const index = indexSchema.parse(JSON.parse(readFileSync(inRoot('public', 'data', 'index.json'), 'utf8')));
const SHELL =
  '<head><meta name="app-version" content="data.app" /><link rel="icon" href="data:," /><link rel="stylesheet" crossorigin href="./assets/app.css"></head>';

const write = (of: TimelineIndex, address: string | null = null) =>
  writeMethod(SHELL, of, {
    address,
    drawMark: ({ when, status, clash }) =>
      `<span data-drawn="${clash ? 'clash' : when?.form} ${status}" style="--at: 1"></span>`,
  });
const files = write(index);
const pageIn = (folder: string, of = files): CheerioAPI => load(of.get(`${folder}method/index.html`) ?? '');

/** Every number of a table by the name of its row, whatever digits the page has. */
function numbers($: CheerioAPI, name: string): Record<string, number> {
  const rows = $(`tr[data-${name}]`).toArray();
  return Object.fromEntries(
    rows.map((row) => {
      const said = $(row).find('td').text();
      const latin = said.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
      return [$(row).attr(`data-${name}`), Number(latin)];
    }),
  );
}

const citations = index.events.flatMap((event) => event.citations);
const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

describe.each([
  ['', 'ar', 'rtl'],
  ['fa/', 'fa', 'rtl'],
  ['ru/', 'ru', 'ltr'],
  ['en/', 'en', 'ltr'],
])('/%smethod/', (folder, language, direction) => {
  const $ = pageIn(folder);

  it('is in its language, and links to the others and to the timeline', () => {
    expect($('html').attr('lang')).toBe(language);
    expect($('html').attr('dir')).toBe(direction);
    expect($('h1')).toHaveLength(1);
    expect($('meta[name="app-version"]').attr('content')).toBe('data.app');
    const root = '../'.repeat(folder === '' ? 1 : 2);
    expect($('header p a').attr('href')).toBe(root + folder);
    const others = $('header li a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(others).toHaveLength(3);
    for (const href of others) expect([...files.keys()]).toContain(`${href?.slice(root.length)}index.html`);
  });

  it('publishes the figures of the data', () => {
    const points = index.events.flatMap(({ disagreements }) => disagreements.map(({ point }) => point));
    const proved = JSON.stringify(index).match(/"exact":/g)?.length;
    expect(numbers($, 'figure')).toEqual({
      articles: index.articles.length,
      events: index.events.length,
      dated: count(index.events, ({ when }) => when !== null),
      undated: count(index.events, ({ when }) => when === null),
      happened: count(index.events, ({ status }) => status === 'happened'),
      planned: count(index.events, ({ status }) => status === 'planned'),
      claimed: count(index.events, ({ status }) => status === 'claimed'),
      citations: citations.length,
      quotes: proved,
      disagreements: points.length,
      ...Object.fromEntries(points.map((point) => [point, count(points, (one) => one === point)])),
      corrections: count(
        index.events.flatMap(({ history }) => history),
        ({ what }) => what === 'corrected',
      ),
    });
    expect($('#figures p').text()).toContain(index.dataVersion);
  });

  it('publishes how many dates each rule gives, in sum all citations', () => {
    const { all, ...by } = numbers($, 'dated-by');
    expect(Object.values(by).reduce((sum, one) => sum + one, 0)).toBe(citations.length);
    expect(all).toBe(citations.length);
    for (const [name, dated] of Object.entries(by)) {
      const is = ({ dating }: (typeof citations)[number]) =>
        dating.by === 'words' ? dating.rule === name : dating.by === name;
      expect(dated, name).toBe(count(citations, is));
    }
    const used = Object.keys(by).filter((name) => Object.hasOwn(RULES, name));
    expect(used).toHaveLength(
      new Set(citations.flatMap(({ dating }) => ('rule' in dating ? dating.rule : []))).size,
    );
  });

  it('tells every rule once, used or not', () => {
    const used = $('.method-rules tr')
      .toArray()
      .flatMap((row) => $(row).attr('data-dated-by') ?? [])
      .filter((name) => Object.hasOwn(RULES, name));
    const others = $('.method-other-rules li').toArray();
    const told = [...used, ...others.map((item) => $(item).attr('data-rule') ?? '')];
    expect(told.toSorted()).toEqual(Object.keys(RULES).toSorted());
    for (const item of others) expect($(item).text()).not.toMatch(/^$|^[a-z-]+$/);
  });

  it('gives each rule an example: words of a source, and a link to the event that they date', () => {
    const rows = $('.method-rules tbody tr').toArray().slice(0, -3);
    for (const row of rows) {
      const rule = $(row).attr('data-dated-by');
      const [, event, key] = /\/e\/([\w-]+)\/\?c=([\w-]+)$/.exec($(row).find('a').attr('href') ?? '') ?? [];
      const citation = index.events.find(({ id }) => id === event)?.citations.find((one) => one.key === key);
      if (citation?.dating.by !== 'words') throw new Error(`${rule}: no citation dated by words`);
      expect(citation.dating.rule).toBe(rule);
      expect($(row).find('q').text()).toBe(citation.dating.words[0]?.exact);
      expect($(row).find('q').attr('lang')).toBe('ar');
      expect($(row).find('a').text()).toMatch(/\S/);
    }
  });

  it('says where the data are: events in the index, texts in files of their own', () => {
    const links = $('#data a')
      .toArray()
      .map((link) =>
        $(link)
          .attr('href')
          ?.replace(/^(\.\.\/)+/, ''),
      );
    expect(links).toEqual(['data/index.json', 'data/schema/index.schema.json']);
    expect($('#data p').text()).toContain('data/articles/');
    for (const { id } of index.articles)
      expect(existsSync(inRoot('public', 'data', 'articles', `${id}.json`))).toBe(true);
  });

  it('shows every mark with its words, and holds neither script nor style of its own', () => {
    const drawn = $('[data-drawn]')
      .toArray()
      .map((mark) => [$(mark).attr('data-drawn'), $(mark).closest('li').text() !== '']);
    expect(drawn).toEqual(
      [
        ...['day', 'span', 'part', 'set', 'around', 'open'].map((form) => `${form} happened`),
        ...['happened', 'planned', 'claimed'].map((status) => `span ${status}`),
        'clash happened',
      ].map((mark) => [mark, true]),
    );
    expect($('script, style, [style], noscript')).toHaveLength(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
    for (const sheet of $('link[rel="stylesheet"]').toArray()) {
      const file = ($(sheet).attr('href') ?? '').replace(/^(\.\.\/)+/, '');
      expect(file === 'assets/app.css' || files.has(file)).toBe(true);
    }
  });

  it('leaves no place unfilled', () => {
    expect($.html()).not.toMatch(/\{\{|undefined|null/);
  });
});

it('names neither address nor feed where the site has none, and tells how to report all the same', () => {
  const $ = pageIn('en/');
  expect($('link[rel="canonical"], link[rel="alternate"]')).toHaveLength(0);
  expect($('#report').text()).toContain('This site names no address for corrections.');
  expect($('#report a')).toHaveLength(0);
});

it('names both where it has', () => {
  const address = 'https://timeline.example.org/two/';
  const site = { ...sampleIndex().site, corrections: 'mailto:corrections@example.org' };
  const $ = pageIn('en/', write(sampleIndex({ site }), address));
  expect($('link[rel="canonical"]').attr('href')).toBe(`${address}en/method/`);
  expect($('link[type="application/atom+xml"]').attr('href')).toBe('../../en/feed.atom');
  expect($('link[type="application/feed+json"]').attr('href')).toBe('../../en/feed.json');
  expect(
    $('#report a')
      .toArray()
      .map((link) => $(link).attr('href')),
  ).toEqual(['../../en/feed.atom', '../../en/feed.json']);
  expect($('#report').text()).toContain('Below every event is “Report an error”.');
});

it('is the same whenever it is written', () => {
  vi.useFakeTimers({ now: 0 });
  expect([...write(index)]).toEqual([...files]);
  vi.useRealTimers();
});

it('writes numbers in the digits of the language', () => {
  expect(pageIn('fa/')('tr[data-figure="events"] td').text()).toBe(inDigits(index.events.length, 'persian'));
});
