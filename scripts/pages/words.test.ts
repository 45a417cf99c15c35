import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../project.mjs';
import { pageLanguages } from './page-language.ts';
import { PAGE_WORDS } from './words.ts';

describe('languages of the pages', () => {
  test('are those of the interface', () => {
    const folders = readdirSync(inRoot('src', 'app', 'i18n'), { withFileTypes: true });
    const spoken = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(Object.keys(PAGE_WORDS).sort()).toEqual(spoken.sort());
  });

  test.each([
    [
      ['ar', 'en'],
      ['ar', 'en'],
    ],
    [['en'], ['en']],
    [['fr', 'ar'], ['ar']],
    [['fr'], ['en']],
  ])('a site in %j has pages in %j', (site, pages) => {
    expect(pageLanguages(site)).toEqual(pages);
  });

  test.each(Object.entries(PAGE_WORDS))('%s fills the same places as the others', (_language, words) => {
    const places = (sentence: string) => [...sentence.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    for (const [key, english] of Object.entries(PAGE_WORDS.en ?? {})) {
      expect(places(words[key as keyof typeof words]), key).toEqual(places(english));
    }
  });
});
