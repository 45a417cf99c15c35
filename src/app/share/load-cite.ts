import { loadCiteWords, loadWords } from '../i18n/engine.ts';

/** Words of the panel in the page's language; Arabic besides, for its style says dates in Arabic. */
export const loadCiteLanguages = (language: string) =>
  Promise.all([loadCiteWords(language), loadWords(language), loadWords('ar')]);
