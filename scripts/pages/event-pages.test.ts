import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { dateLines } from '../../src/app/event/date-lines.ts';
import { describeShort, describeWhen } from '../../src/core/dates/describe.ts';
import { earlierLater } from '../../src/core/find/neighbours.ts';
import { type Article, indexSchema, type TimelineEvent } from '../../src/core/model/published.ts';
import { inRoot } from '../project.mjs';
import { drawSample, samplePages } from './sample-pages.ts';
import { speechOf, spoken } from './speech.ts';

// The repository's own corpus: what its pages say to whoever reads them without JavaScript.
const read = (...path: string[]) => JSON.parse(readFileSync(inRoot('public', 'data', ...path), 'utf8'));
const index = indexSchema.parse(read('index.json'));
const articles = index.articles.map(({ id }): Article => read('articles', `${id}.json`));
const draw = await drawSample(index, articles);
const files = await samplePages(index, { draw });
const { languages } = index.site;

const textOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((one) => $(one).text());
const prefix = (language: string) => (language === languages[0] ? '' : `${language}/`);

describe.each(languages)('in %s, without JavaScript,', (language) => {
  const speech = speechOf(language, languages, index);
  const dated = index.events.filter(({ when }) => when !== null);

  test.each(index.events.map((event) => [event.id, event] as const))('%s is all there', (id, event) => {
    const $ = load(files.get(`${prefix(language)}e/${id}/index.html`) ?? '');
    const panel = $('[data-panel="event"]');
    expect(panel.find('h2').text()).toBe(spoken(event.title, language));
    expect(panel.find('[data-status]').attr('data-status')).toBe(event.status);

    // The date as it is said everywhere, or with ≠ those of both sides; of an undated report that it has none.
    const [first, ...others] = dateLines(event);
    const dates = textOf($, '[data-dates] bdi:not([data-beside])');
    if (first === undefined) expect(panel.text()).toContain(speech.event('chain.undated'));
    else {
      const sides = others.map(({ when }) => describeShort(when, speech.dates));
      expect(dates).toEqual([describeWhen(first.when, speech.dates), ...sides]);
    }
    expect(panel.find('[data-chain] li[data-link]').length).toBeGreaterThan(1);

    // Each quote to the letter, once or once a side of a disagreement, its source, and its translation.
    for (const { key, exact, article, translation } of event.citations) {
      const entries = panel.find(`[data-citation="${key}"]`).toArray();
      expect(entries.length, key).toBeGreaterThan(0);
      const [entry] = entries;
      expect($(entry).find('blockquote q').text(), key).toBe(exact);
      const number = index.articles.findIndex((one) => one.id === article) + 1;
      expect(textOf($, `[data-citation="${key}"]`).join(), key).toContain(
        speech.common('numberedArticle', { number }),
      );
      const own = translation[language];
      const isForeign = index.articles[number - 1]?.language !== language;
      if (own !== undefined && isForeign) {
        expect(textOf($, `[data-citation="${key}"] p`).join(), key).toContain(own);
        expect(panel.text()).toContain(speech.event('citation.translation'));
      }
    }
    expect(textOf($, '[data-disagreement] h3')).toEqual(
      event.disagreements.map(({ point }) => speech.event(`disagree.${point}`)),
    );

    // People lead to their pages; the events before and after to theirs.
    const hrefs = hrefsOf($, panel.find('a').toArray());
    for (const person of event.people)
      expect(hrefs).toContain(`../../${prefix(language) && '../'}${prefix(language)}person/${person}/`);
    const { earlier, later } = earlierLater(dated, event);
    for (const neighbour of [earlier, later]) {
      if (neighbour === null) continue;
      expect(hrefs).toContain(`../../${prefix(language) && '../'}${prefix(language)}e/${neighbour.id}/`);
    }
    // The first citation's article whole, at the quote.
    expect($('[data-panel="article"] mark[data-selected]').text()).toBe(event.citations[0]?.exact);
  });
});

const hrefsOf = ($: CheerioAPI, links: Parameters<CheerioAPI>[0][]) =>
  links.map((link) => $(link as never).attr('href'));

describe('pages of what leads to several events', () => {
  const rows = (path: string) => {
    const $ = load(files.get(path) ?? '');
    // As in the app, the filter goes along.
    const hrefs = hrefsOf($, $('a[data-row]').toArray()).map((href) => href?.replace(/\?.*/, ''));
    return { $, hrefs };
  };
  const of = (holds: (event: TimelineEvent) => boolean) =>
    index.events.filter(holds).map(({ id }) => `../../../en/e/${id}/`);

  test.each(index.people.map(({ id, name }) => [id, name.en] as const))('%s has all of them', (id, name) => {
    const { $, hrefs } = rows(`en/person/${id}/index.html`);
    expect($('main h2').first().text()).toBe(name);
    expect(hrefs).toEqual(of(({ people }) => people.includes(id)));
  });

  test.each(index.topics.map(({ id, name }) => [id, name.en] as const))('%s has all of them', (id, name) => {
    const { $, hrefs } = rows(`en/topic/${id}/index.html`);
    expect($('main h2').first().text()).toBe(name);
    expect(hrefs).toEqual(of(({ topics }) => topics.includes(id)));
  });

  test.each(articles.map((article) => [article.id, article] as const))(
    '%s is printed whole, its advertising owned up to, with the events that rest on it',
    (id, { paragraphs }) => {
      const $ = load(files.get(`article/${id}/index.html`) ?? '');
      // Numbers in the margin stand among the text.
      $('[data-scroller] [role="img"], [data-sign], summary').remove();
      const printed = textOf($, '[data-scroller] :is(p, h3, h4)');
      expect(printed).toEqual(paragraphs.map(({ text }) => text));
      const resting = index.events.filter(({ citations }) => citations.some((one) => one.article === id));
      const hrefs = hrefsOf($, $('#still-event li a').toArray());
      expect(hrefs.map((href) => href?.replace(/\?.*/, ''))).toEqual(
        resting.map((event) => `../../e/${event.id}/`),
      );
    },
  );
});

test('what needs a script is no false promise: every control is disabled, every tag a link', () => {
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue;
    const $ = load(html);
    expect($('#still :is(button, input, select):not([disabled])').length, path).toBe(0);
    expect($('#still [id]').length, path).toBe(
      new Set($('#still [id]').map((_, one) => $(one).attr('id'))).size,
    );
  }
});

test('no event of the data is left without a page', () => {
  const events = [...files.keys()].filter((path) => /(?:^|\/)e\/[^/]+\/index\.html$/.test(path));
  expect(events.length).toBe(index.events.length * languages.length);
});
