import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sampleCitation, sampleEvent, sampleIndex } from './sample-index.ts';
import { samplePages } from './sample-pages.ts';

const languages = ['ar', 'fa', 'ru', 'en'];
const event = sampleEvent('talks', {
  title: { ar: 'محادثات', fa: 'گفت‌وگوها', ru: 'Переговоры', en: 'Talks' },
  citations: [
    sampleCitation('talks-cited', {
      translation: {
        fa: 'وزیر دیروز رسید.',
        ru: 'Министр прибыл вчера.',
        en: 'The minister arrived yesterday.',
      },
    }),
  ],
});
const index = sampleIndex({
  site: {
    ...sampleIndex().site,
    title: { ar: 'سَنَد', fa: 'سَنَد', ru: 'Санад', en: 'Sanad' },
    languages,
  },
  events: [event],
});
const files = await samplePages(index);
const plain = (html = '') => load(html)('body').text();

describe.each([
  ['ar', 'e/talks/', 'rtl', 'الأربعاء 19 يناير 2022', 'الشاهد 1'],
  ['fa', 'fa/e/talks/', 'rtl', 'چهارشنبه ۲۹ دی ۱۴۰۰', 'استناد ۱'],
  ['ru', 'ru/e/talks/', 'ltr', '19 января 2022 г.', 'Цитата 1'],
  ['en', 'en/e/talks/', 'ltr', 'Wednesday 19 January 2022', 'Citation 1'],
])('the page of an event in %s', (language, path, direction, date, label) => {
  const html = files.get(`${path}index.html`);

  test('is in its language and direction, and names all the site’s languages', () => {
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain('<meta name="app-languages" content="ar fa ru en"');
  });

  test('says headline, date, number of the citation and unofficial translation in it', () => {
    expect(plain(html)).toContain(event.title[language]);
    expect(plain(html)).toContain(date);
    expect(load(html ?? '')('[data-citation]').attr('aria-label')).toBe(label);
    expect(plain(html)).toContain(event.citations[0]?.translation[language] ?? 'وصل الوزير أمس.');
  });
});

test('a Persian page says the date of the sources beside its own', () => {
  expect(plain(files.get('fa/e/talks/index.html'))).toMatch(/۲۹ دی ۱۴۰۰ \(.*۱۹ ژانویهٔ? ۲۰۲۲.*\)/);
});
