import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayFrom } from './say.ts';
import { wordsOf } from './words-of.ts';

test.each(['ar', 'fa', 'ru', 'en'])(
  'in %s a frame can say of an article that it has no title',
  async (language) => {
    const { article } = await wordsOf(language);
    const file = new URL(`../i18n/${language}/article.json`, import.meta.url);
    const { untitled } = JSON.parse(readFileSync(file, 'utf8'));
    expect(sayFrom(article, language, 'latin')('untitled')).toBe(untitled);
    // The rest of the file would weigh on every frame, which has no words for it.
    expect(Object.keys(article)).toEqual(['untitled']);
  },
);
