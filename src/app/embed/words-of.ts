/** The part of the app's words that a frame says: a chunk for each language. */
export type FrameWords = Record<
  'article' | 'common' | 'dates' | 'embed' | 'event' | 'filters' | 'list',
  object
>;

const WORDS_OF: Readonly<Record<string, () => Promise<{ default: FrameWords }>>> = {
  ar: () => import('./words/ar.ts'),
  fa: () => import('./words/fa.ts'),
  ru: () => import('./words/ru.ts'),
  en: () => import('./words/en.ts'),
};

/** @throws where they do not arrive, or for a language without words */
export async function wordsOf(language: string): Promise<FrameWords> {
  const load = WORDS_OF[language];
  if (load === undefined) throw new RangeError(`no words for the language "${language}"`);
  return (await load()).default;
}
