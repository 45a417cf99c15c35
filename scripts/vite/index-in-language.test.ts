import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexSchema } from '../../src/core/model/published.ts';
import { sampleCitation, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
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

test.each([first, ...others])('of every text but names of people and places %s alone is left', (language) => {
  const cut = indexIn(language, whole);
  expect(indexSchema.safeParse(cut).success).toBe(true);
  const left = textsIn(cut).filter(({ path }) => !isName(path));
  expect(left.length).toBeGreaterThan(100);
  expect(left.filter(({ languages }) => languages.join() !== language)).toEqual([]);
});

test('names of people and places stay in every language, since readers type them in any', () => {
  const cut = indexIn(first, whole);
  expect(cut.people).toEqual(whole.people);
  expect(cut.places).toEqual(whole.places);
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
