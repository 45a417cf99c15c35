import type { Namespace } from './namespace.ts';

type Words = { default: Record<Namespace, object> };

/** A chunk for each language: a reader fetches the words of one. */
export const WORDS_OF: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar/words.ts'),
  fa: () => import('./fa/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
};
