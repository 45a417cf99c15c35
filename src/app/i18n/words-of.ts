import type { Namespace } from './namespace.ts';

type Words = { default: Record<Exclude<Namespace, 'exported' | 'cite' | 'archive'>, object> };

/** A chunk for each language: a reader fetches the words of one. */
export const WORDS_OF: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar/words.ts'),
  fa: () => import('./fa/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
};

/** Words of one namespace that are fetched when their part is opened, by language. */
export type WordsBeside = Readonly<Record<string, () => Promise<{ default: object }>>>;

/** What exported files say, and the panel that offers them: fetched when that is opened. */
export const EXPORTED_WORDS_OF: WordsBeside = {
  ar: () => import('./ar/exported.json'),
  fa: () => import('./fa/exported.json'),
  ru: () => import('./ru/exported.json'),
  en: () => import('./en/exported.json'),
};

/** What citations say, and the panel that offers them: fetched when that is opened. */
export const CITE_WORDS_OF: WordsBeside = {
  ar: () => import('./ar/cite.json'),
  fa: () => import('./fa/cite.json'),
  ru: () => import('./ru/cite.json'),
  en: () => import('./en/cite.json'),
};

/** What is said of a corpus that is too large to be here as a whole: fetched where it is one. */
export const ARCHIVE_WORDS_OF: WordsBeside = {
  ar: () => import('./ar/archive.json'),
  fa: () => import('./fa/archive.json'),
  ru: () => import('./ru/archive.json'),
  en: () => import('./en/archive.json'),
};
