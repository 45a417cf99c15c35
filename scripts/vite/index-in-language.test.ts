import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citedFrom } from '../../src/core/cite/cited.ts';
import { ARABIC_PRESS_LANGUAGE, citedAsArabicPress } from '../../src/core/cite/cited-as-arabic-press.ts';
import { indexSchema, type Text, type TimelineIndex } from '../../src/core/model/published.ts';
import { sampleCitation, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
import { speechOf } from '../pages/speech.ts';
import { inRoot } from '../project.mjs';
import { indexIn } from './index-in-language.ts';

const whole = indexSchema.parse(JSON.parse(readFileSync(inRoot('public', 'data', 'index.json'), 'utf8')));
const [first = 'ar', ...others] = whole.site.languages;

/** Paths of every text: an object whose keys are all languages of the site. */
function textsIn(value: unknown, path = ''): { path: string; languages: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const languages = Object.keys(value);
  if (languages.length > 0 && languages.every((key) => whole.site.languages.includes(key)))
    return [{ path, languages }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

const isName = (path: string) => /^\/(?:people|places)\//.test(path);
const isCited = (path: string) => /^\/(?:site\/title|articles\/\d+\/publisher)$/.test(path);

test.each([first, ...others])('of every text but names of people and places %s alone is left', (language) => {
  const cut = indexIn(language, whole);
  expect(indexSchema.safeParse(cut).success).toBe(true);
  const left = textsIn(cut).filter(({ path }) => !isName(path) && !isCited(path));
  expect(left.length).toBeGreaterThan(100);
  expect(left.filter(({ languages }) => languages.join() !== language)).toEqual([]);
  for (const { languages, path } of textsIn(cut).filter(({ path }) => isCited(path)))
    expect(new Set(languages), path).toEqual(new Set([language, 'ar']));
});

test('names of people and places stay in every language, since readers type them in any', () => {
  const cut = indexIn(first, whole);
  expect(cut.people).toEqual(whole.people);
  expect(cut.places).toEqual(whole.places);
});

/** As the app finds it (`src/app/i18n/text-in.ts`): in the language, or else as it was written first. */
const textIn = (text: Text, language: string) => text[language] ?? Object.values(text)[0] ?? '';

test.each(['en', 'ru', 'ar'])(
  'the Arabic citation names site and publisher in Arabic in the index of %s',
  (language) => {
    const [article] = sampleIndex().articles;
    if (article === undefined) throw new Error('no articles');
    const index = sampleIndex({
      articles: [{ ...article, publisher: { en: 'The Lantern', ru: 'Фонарь', ar: 'الفانوس' } }],
    });
    const { locale } = speechOf('ar', ['ar'], index).dates;
    const dates = { locale, calendar: 'gregorian' as const, t: (key: string) => key };
    const citation = (from: TimelineIndex) => {
      const [source] = from.articles;
      if (source === undefined) throw new Error('no articles');
      const reading = {
        address: 'https://example.org/',
        accessed: '2026-11-22',
        textIn: (text: Text) => textIn(text, ARABIC_PRESS_LANGUAGE),
      };
      return citedAsArabicPress(citedFrom(sampleCitation('c'), source, from, reading), dates);
    };
    const said = citation(indexIn(language, index));
    expect(said).toBe(citation(index));
    expect(said).toContain(`، الفانوس، `);
    expect(said).toContain(`نقلًا عن «${index.site.title.ar}»`);
  },
);

test('a title without Arabic is the one that the page shows', () => {
  const site = { ...sampleIndex().site, title: { en: 'Bridge', ru: 'Мост' } };
  expect(indexIn('ru', sampleIndex({ site })).site.title).toEqual({ ru: 'Мост' });
  expect(indexIn('ar', sampleIndex({ site })).site.title).toEqual({ en: 'Bridge' });
  // What was written first stays first, where it stands in for a language.
  const other = { ...site, title: { en: 'Bridge', ar: 'الجسر' } };
  expect(Object.keys(indexIn('ru', sampleIndex({ site: other })).site.title)).toEqual(['en', 'ar']);
});

test('ids, quotes and dates are untouched', () => {
  const bare = (index: unknown) =>
    JSON.stringify(index, (key, value: unknown) =>
      ['title', 'name', 'offices', 'translation', 'basis', 'note', 'reason', 'missing', 'publisher'].includes(
        key,
      )
        ? null
        : value,
    );
  expect(bare(indexIn(first, whole))).toBe(bare(whole));
});

test('where the language is missing the first written stays, but never as a translation', () => {
  const event = sampleEvent('talks', {
    title: { en: 'Talks' },
    citations: [
      sampleCitation('cited', {
        translation: { en: 'They talked.' },
        dating: { by: 'editor', words: [], reason: { en: 'as printed', ru: 'как напечатано' } },
      }),
    ],
  });
  const [cut] = indexIn('ru', sampleIndex({ events: [event] })).events;
  expect(cut?.title).toEqual({ en: 'Talks' });
  expect(cut?.citations[0]?.translation).toEqual({});
  expect(cut?.citations[0]?.dating).toEqual({
    by: 'editor',
    words: [],
    reason: { ru: 'как напечатано' },
  });
});
